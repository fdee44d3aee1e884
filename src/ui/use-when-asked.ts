import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { hasWords, loadWords, type Namespace } from '../i18n/catalogue.ts'
import { otherLanguage } from '../i18n/language.ts'
import { startComing } from './coming.ts'
import { useLanguage } from './language-context.tsx'

/** What is fetched: the component, and the words that it is written with. Declared once, not in a component. */
export interface FetchedPart<Props> {
  readonly fetch: () => Promise<{ readonly default: ComponentType<Props> }>
  readonly words: readonly Namespace[]
}

/**
 * A part of the page that is fetched only once it is asked for, with its words in the page's language. Null until both
 * are there, and where they do not come. Its words in the other language follow: it stays when the page changes to that.
 * @param onFailure where something is to be said or done then; without it the text reads as ever without the part
 */
export function useWhenAsked<Props>(
  isAsked: boolean,
  part: FetchedPart<Props>,
  onFailure?: () => void,
): ComponentType<Props> | null {
  const { language } = useLanguage()
  const [fetched, setFetched] = useState<{ readonly Part: ComponentType<Props> } | null>(null)
  const failed = useEffectEvent(() => onFailure?.())
  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    const hasCome = startComing()
    Promise.all([part.fetch(), loadWords(language, part.words)])
      .then(([{ default: Part }]) => {
        if (!isWanted) return
        setFetched({ Part })
        loadWords(otherLanguage(language), part.words).catch(() => undefined)
      })
      .catch(() => isWanted && failed())
      .finally(hasCome)
    return () => {
      isWanted = false
      hasCome()
    }
  }, [isAsked, language, part])
  return isAsked && fetched && hasWords(language, part.words) ? fetched.Part : null
}
