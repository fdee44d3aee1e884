import type { GlossaryTerm } from '../../corpus/glossary/glossary.ts'
import { loadGlossary } from '../../corpus/load.ts'
import { useLoadedWhen } from '../../ui/use-loaded-when.ts'

const NONE: readonly GlossaryTerm[] = []

/** The glossary, fetched when something first wants it; empty before it has come, and where it did not. */
export const useGlossaryWhen = (wanted: boolean): readonly GlossaryTerm[] =>
  useLoadedWhen(wanted, loadGlossary, NONE)
