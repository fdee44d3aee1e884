/** What the address says to a stage beside the step. */
import { count, oneOf, searchSchema } from '../place/search-schema.ts'

/** What a talk is printed as: a step a page, the same with its notes, or several a page to be handed out. */
export const PAPERS = ['steps', 'notes', 'handout'] as const
export type Paper = (typeof PAPERS)[number]

export const presentSearch = searchSchema({
  /** How much of the step is shown after its first state. */
  build: count,
  /** As what it is to be printed, at once. */
  print: oneOf(PAPERS),
})

export type PresentSearch = ReturnType<typeof presentSearch.read>
