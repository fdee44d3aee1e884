import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import { termsIn } from '../corpus/glossary/using.ts'
import type { Locator } from '../locator.ts'

export interface TermOfPart {
  readonly term: GlossaryTerm
  /** How often it stands in the part. */
  readonly times: number
}

/** The terms of a part, each once, where it first stands in the Arabic. */
export function termsOfPart(glossary: readonly GlossaryTerm[], part: Locator): TermOfPart[] {
  const times = new Map<GlossaryTerm, number>()
  for (const { term } of termsIn(glossary, part)) times.set(term, (times.get(term) ?? 0) + 1)
  return [...times].map(([term, count]) => ({ term, times: count }))
}
