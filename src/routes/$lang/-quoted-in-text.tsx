import { type ComponentType, useEffect, useState } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../ui/language-context.tsx'

type Bar = ComponentType<{ readonly document: string; readonly quote: string }>

interface Props {
  readonly document: string
  readonly quote: string | undefined
}

/** Marks the words that an address quotes in the text of the page. All that does so comes when an address does. */
export function QuotedInText({ document, quote }: Props) {
  const { language } = useLanguage()
  const [bar, setBar] = useState<{ readonly Bar: Bar; readonly language: string } | null>(null)
  const isAsked = quote !== undefined
  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    Promise.all([import('../../quote/reopen/quoted-bar.tsx'), loadWords(language, ['quote'])])
      .then(([{ default: Bar }]) => isWanted && setBar({ Bar, language }))
      // Without it the text reads as ever, only unmarked.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [isAsked, language])
  if (!isAsked || bar?.language !== language) return null
  return <bar.Bar key={quote} document={document} quote={quote} />
}
