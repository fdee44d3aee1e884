import { type ComponentType, useEffect, useState } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../ui/language-context.tsx'

type Bar = ComponentType<{ readonly query: string }>

/** Marks the words that an address asks for in the text of the page. All that does so comes when an address does. */
export function FindInText({ query }: { readonly query: string | undefined }) {
  const { language } = useLanguage()
  const [bar, setBar] = useState<{ readonly Bar: Bar; readonly language: string } | null>(null)
  const isAsked = query !== undefined
  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    Promise.all([import('../../search/in-text/find-bar.tsx'), loadWords(language, ['search'])])
      .then(([{ default: Bar }]) => isWanted && setBar({ Bar, language }))
      // Without it the text reads as ever, only unmarked.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [isAsked, language])
  if (!isAsked || bar?.language !== language) return null
  return <bar.Bar key={query} query={query} />
}
