import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import styles from './page-group.module.css'

interface Props {
  readonly name: string
  readonly pages: readonly { readonly name: string; readonly link: LinkProps }[]
  /** The first words of the paths at which it is the current entry. */
  readonly paths: readonly string[]
}

/**
 * Several pages under one name of the bar. The browser itself opens and closes them, by press or by key and without
 * scripts; where there are any, they close also when one goes on to something else.
 */
export function PageGroup({ name, pages, paths }: Props) {
  const group = useRef<HTMLDetailsElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname.split('/')[2] ?? '' })
  const close = () => group.current?.removeAttribute('open')
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !group.current?.contains(target)) group.current?.removeAttribute('open')
    }
    window.addEventListener('pointerdown', onPress, true)
    return () => window.removeEventListener('pointerdown', onPress, true)
  }, [])
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !group.current?.open) return
    // The page, and the menu of a phone that it stands in, stay as they are.
    event.preventDefault()
    event.stopPropagation()
    close()
    group.current.querySelector('summary')?.focus()
  }
  return (
    <details ref={group} name="pages" className={styles.group} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={styles.name} data-current={paths.includes(path) || undefined}>
        {name}
      </summary>
      <ul className={styles.pages}>
        {pages.map((page) => (
          <li key={page.name}>
            <Link {...page.link} onClick={close} activeProps={{ className: styles.current ?? '' }}>
              {page.name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
