import { Children, type ReactNode } from 'react'
import styles from './notice.module.css'

/** The most notices of one kind that are shown: an address may hold a hundred wrong values. */
export const MOST_NOTICES = 5

interface Props {
  readonly className?: string | undefined
  readonly children: ReactNode
}

const isEmpty = (children: ReactNode) => Children.toArray(children).every((child) => child === '')

/** Something that is not as a person asked for, and what can be done about it. Empty it is hidden. */
export function Notice({ label, children, className = '' }: Props & { readonly label?: string | undefined }) {
  return (
    <div
      role="status"
      aria-label={label}
      className={isEmpty(children) ? 'visually-hidden' : `${styles.notice} ${className} screen-only`}
    >
      {children}
    </div>
  )
}

/** Where a page has its notices, above its text; what is not part of the page puts its own there (`noticesOfPage`). */
export function Notices({ children, className = '' }: Props) {
  return (
    <div data-notices className={className}>
      {children}
    </div>
  )
}

/** The place for notices of the page that is shown; null where it has none. */
export const noticesOfPage = () => document.querySelector('main [data-notices]')

/**
 * A line that says what has just happened, to the eye and aloud. Empty it is hidden and yet there: a screen reader
 * tells only what changes in a place that it knows.
 * @param floating over the page, near its lower edge, for what has no place of its own in it
 */
export function StatusLine({
  children,
  floating = false,
  className = floating ? styles.floating : styles.line,
}: Props & { readonly floating?: boolean }) {
  // One that floats may be called for in the middle of a line.
  const Line = floating ? 'span' : 'p'
  return (
    <Line role="status" className={isEmpty(children) ? 'visually-hidden' : className}>
      {children}
    </Line>
  )
}
