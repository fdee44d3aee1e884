import { phrasePattern, WORD_END, WORD_START } from '../arabic-prefix.ts'
import type { Candidate } from './candidate.ts'
import { matches } from './candidate.ts'
import type { NamedThing } from './lexicon.ts'

const byLength = (a: string, b: string) => b.length - a.length
const anyOf = (phrases: readonly string[]) => phrases.toSorted(byLength).map(phrasePattern).join('|')

/** A pattern (flags `g`, `u`) for any of the names, the longest first, with joined particles, and a gloss in brackets after it. */
export function phrasesPattern(names: readonly string[], glosses: readonly string[] = []): RegExp {
  // A gloss in brackets is part of the name: one reference, not two.
  const gloss = glosses.length > 0 ? `(?:\\s*\\((?:${anyOf(glosses)})\\))?` : ''
  return new RegExp(`${WORD_START}(?:${anyOf(names)})${WORD_END}${gloss}`, 'gu')
}

interface CompiledName {
  readonly thing: NamedThing
  readonly full: RegExp
  readonly short: RegExp | null
}

function compile(thing: NamedThing): CompiledName[] {
  const names = thing.names.filter((name) => name.trim() !== '')
  if (names.length === 0) return []
  const full = phrasesPattern(names, [...names, ...(thing.glosses ?? [])])
  return [{ thing, full, short: thing.shortNames?.length ? phrasesPattern(thing.shortNames) : null }]
}

function candidates({ type, locator }: NamedThing, expression: RegExp, text: string): Candidate[] {
  return [...matches(expression, text)].map(({ start, end }) => ({ start, end, type, locator }))
}

/**
 * Finds the names of the lexicon. `short` is for what is left once the full names are settled: short names after the
 * first full name of the same thing.
 */
export function nameFinder(things: readonly NamedThing[]) {
  const compiled = things.flatMap(compile)
  return {
    full: (text: string): Candidate[] => compiled.flatMap(({ thing, full }) => candidates(thing, full, text)),
    short: (text: string, settled: readonly Candidate[]): Candidate[] =>
      compiled.flatMap(({ thing, short }) => {
        const named = settled.find(({ locator }) => locator === thing.locator)
        if (!short || !named) return []
        return candidates(thing, short, text).filter(({ start }) => start >= named.end)
      }),
  }
}
