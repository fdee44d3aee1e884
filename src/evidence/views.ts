/** How the pane shows a part: each line above its edition, or the whole in one of its two states. */
export const VIEWS = ['lines', 'extracted', 'edited'] as const
export type View = (typeof VIEWS)[number]
