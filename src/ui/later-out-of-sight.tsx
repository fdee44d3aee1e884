import { type ReactNode, startTransition, use, useInsertionEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { TranslatorContext } from '../i18n/use-translation.ts'
import { LanguageProvider, useLanguage } from './language-context.tsx'

interface Props {
  /** Finds the one element that the children are. */
  readonly part: () => HTMLElement | null
  /**
   * A context that changes with the language, other than the language and its words, has to be provided within the
   * children: else it would change before they do.
   */
  readonly children: ReactNode
}

/** The height, in CSS px, of a part of the page that is out of sight; null of one that is not, or has the focus. */
function heightAway(part: Element): number | null {
  // In a window that is out of sight no frame would come to follow in.
  if (document.hidden) return null
  const { top, bottom, height } = part.getBoundingClientRect()
  const isAway = top > 1.25 * innerHeight || bottom < 0
  return isAway && !part.contains(document.activeElement) ? height : null
}

/**
 * When the language of the page changes, a part of it that is out of sight follows a frame after what is in sight. Until
 * then it stays as it was, has `data-later`, takes the room that it had, and is nothing that is read aloud. For parts that
 * stand at the same place in both languages.
 */
export function LaterOutOfSight({ part, children }: Props) {
  const { language } = useLanguage()
  const translator = use(TranslatorContext)
  const now = useMemo(() => ({ language, translator, children }), [language, translator, children])
  const [shown, show] = useState(now)
  // Looked at while the page still lies as it did: nothing has to be laid out for it.
  const element = shown.language === language ? null : part()
  const height = element && heightAway(element)
  if (shown !== now && height === null) show(now)

  // Before anything of the page is measured.
  useInsertionEffect(() => {
    if (height === null || !element) return
    element.dataset.later = ''
    element.style.blockSize = `${height}px`
    element.style.contentVisibility = 'hidden'
    const follow = () => show(now)
    // Paper has nothing that is out of sight.
    const followAtOnce = () => flushSync(follow)
    window.addEventListener('beforeprint', followAtOnce)
    let rest: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // In pieces: what a person does meanwhile comes first.
      rest = setTimeout(() => startTransition(follow))
    })
    return () => {
      window.removeEventListener('beforeprint', followAtOnce)
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      delete element.dataset.later
      element.style.blockSize = ''
      element.style.contentVisibility = ''
    }
  }, [element, height, now])
  return (
    <LanguageProvider value={shown.language}>
      <TranslatorContext value={shown.translator}>{shown.children}</TranslatorContext>
    </LanguageProvider>
  )
}
