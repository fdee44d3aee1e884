import { createContext, use } from 'react'
import type { DocumentId } from '../corpus/load.ts'
import type { Mention } from '../edition/model.ts'
import type { EnglishText } from './bilingual/english-text.ts'
import type { Cover, ShownText } from './bilingual/shown-text.ts'
import type { TermsIn } from './terms/term-spans.ts'

/** The text as it is shown: unlike the place in it, this stays as it is while a person reads on. */
export interface TextContextValue {
  readonly id: DocumentId
  readonly mentionsIn: (eId: string) => readonly Mention[]
  /** Null as long as nobody has asked for it. */
  readonly english: EnglishText | null
  readonly shown: ShownText
  /** The language that is covered. */
  readonly cover: Cover
  /** The terms to be marked; none as long as nobody has asked for them. */
  readonly termsIn: TermsIn
}

export const TextContext = createContext<TextContextValue | null>(null)

/** The text in its languages; only inside a reader page. */
export function useText(): TextContextValue {
  const value = use(TextContext)
  if (!value) throw new Error('used outside the reader')
  return value
}
