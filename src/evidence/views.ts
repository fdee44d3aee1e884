import * as v from 'valibot'

/** How the pane shows a part: each line above its edition, or the whole in one of its two states. */
export const VIEWS = ['lines', 'extracted', 'edited'] as const
export type View = (typeof VIEWS)[number]

/** `?as=extracted`; without it, and with anything else in it, line by line. */
export const evidenceSearch = v.object({
  as: v.fallback(v.optional(v.picklist(['extracted', 'edited'])), undefined),
})

export type EvidenceSearch = v.InferOutput<typeof evidenceSearch>
