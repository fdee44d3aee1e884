import { pagePalette } from '../../drawing/palette.ts'
import type { Pen } from '../../drawing/vector.ts'

const palette = pagePalette('var(--ground, var(--paper))')

/** What the timeline's shapes are drawn with on a page, on the ground that it has there. */
export const pagePen = (prefix: string): Pen => ({ palette, prefix, words: 'page' })
