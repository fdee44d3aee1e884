import { type ComponentType, useEffect, useMemo, useState } from 'react'
import type { GlossaryTerm } from '../../corpus/glossary/glossary.ts'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Language } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'
import { whileComing } from '../../ui/coming.ts'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { indexTerms, noTerms, type TermsIn } from './term-spans.ts'

/** What is fetched when the terms are first to be marked. */
export interface TermTools {
  readonly glossary: readonly GlossaryTerm[]
  /** What the card says of a term, with words of its own. */
  readonly TermCard: ComponentType<{ readonly term: GlossaryTerm; readonly record: RecordOfThings | null }>
}

export interface Terms {
  readonly termsIn: TermsIn
  /** Null as long as they are not here, with their words in the language of the interface. */
  readonly tools: TermTools | null
  readonly termAt: (locator: Locator) => GlossaryTerm | undefined
  /** They were asked for and did not come. */
  readonly failed: boolean
}

interface Loaded extends TermTools {
  readonly language: Language
}

/** The terms of the glossary in a document, as long as they are to be marked. */
export function useTerms(
  id: DocumentId,
  language: Language,
  load: (language: Language) => Promise<TermTools>,
  wanted: boolean,
): Terms {
  const [held, setHeld] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  const isMissing = wanted && held?.language !== language
  useEffect(() => {
    if (!isMissing) return
    setFailed(false)
    let stopped = false
    whileComing(load(language)).then(
      (tools) => !stopped && setHeld({ ...tools, language }),
      async () => {
        const isWanted = () => !stopped
        if (isWanted() && (await reloadOrSayWhy({ isWanted, isInAddress: true })) && isWanted())
          setFailed(true)
      },
    )
    return () => {
      stopped = true
    }
  }, [isMissing, language, load])
  const glossary = wanted ? held?.glossary : undefined
  const termsIn = useMemo(() => (glossary ? indexTerms(glossary, id) : noTerms), [glossary, id])
  const byLocator = useMemo(() => new Map(glossary?.map((term) => [term.locator, term])), [glossary])
  return {
    termsIn,
    tools: held?.language === language ? held : null,
    termAt: (locator) => byLocator.get(locator),
    failed: failed && isMissing,
  }
}
