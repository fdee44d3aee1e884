import { useEffect, useState } from 'react'
import type { GlossaryTerm } from '../../corpus/glossary/glossary.ts'
import { loadGlossary } from '../../corpus/load.ts'

const NONE: readonly GlossaryTerm[] = []

/** The glossary, fetched when something first wants it; empty before it has come, and where it did not. */
export function useGlossaryWhen(wanted: boolean): readonly GlossaryTerm[] {
  const [terms, setTerms] = useState(NONE)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    loadGlossary().then(
      (loaded) => {
        if (!gone) setTerms(loaded)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return terms
}
