/**
 * The stakeholder groups, told apart by pattern as well as by colour (`--tone-1` … in tokens.css), the same wherever
 * they are drawn. Each pattern is a tile of side 8 and what is drawn on it.
 */
export interface TonePattern {
  /** SVG path data, stroked. */
  readonly path: string
  readonly strokeWidth: number
}

export const PATTERN_TILE = 8

/** By tone, from 1: governments, international organizations, civil society, private sector; then what else may come. */
export const TONE_PATTERNS: readonly TonePattern[] = [
  { path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', strokeWidth: 1.4 },
  { path: 'M2 2h0M6 6h0', strokeWidth: 2.4 },
  { path: 'M0 4H8', strokeWidth: 1.2 },
  { path: 'M0 0L8 8M8 0L0 8', strokeWidth: 1.1 },
  { path: 'M4 0V8', strokeWidth: 1.2 },
  { path: 'M0 4H8M4 0V8', strokeWidth: 1 },
]

/** Tones beyond the last begin again; 0 is no group at all. */
export const toneIndex = (tone: number): number => (tone < 1 ? 0 : ((tone - 1) % TONE_PATTERNS.length) + 1)

export const toneInk = (tone: number): `tone-${number}` => `tone-${toneIndex(tone)}`
