/**
 * The stakeholder groups, told apart by pattern as well as by colour (`--tone-1` … in tokens.css), the same wherever
 * they are drawn. Each pattern is a tile of side 8 and what is drawn on it.
 */
import type { Definition } from './shapes.ts'

interface TonePattern {
  /** SVG path data, stroked. */
  readonly path: string
  readonly strokeWidth: number
}

export const PATTERN_TILE = 8

/** By tone, from 1: governments, international organizations, civil society, private sector; then what else may come. */
const TONE_PATTERNS: readonly TonePattern[] = [
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

/** How strong a group's colour is where nothing else is said by it. */
export const FULL_SHADE = 0.92

/** Whether what stands on a shade, words or pattern, is drawn in paper or in the group's own colour. */
export const isDeepShade = (shade: number): boolean => shade > 0.6

/**
 * A group's colour under its pattern.
 * @param id what fills name it by
 * @param shade how strong the colour is, from 0 to 1
 */
export function tonePattern(id: string, tone: number, shade: number = FULL_SHADE): Definition {
  const drawn = TONE_PATTERNS[toneIndex(tone) - 1]
  const tile = { x: 0, y: 0, width: PATTERN_TILE, height: PATTERN_TILE }
  return {
    kind: 'pattern',
    id,
    tile,
    shapes: [
      { kind: 'rect', ...tile, fill: [toneInk(tone), shade] },
      ...(drawn
        ? [
            {
              kind: 'path',
              d: drawn.path,
              stroke: isDeepShade(shade) ? 'paper' : toneInk(tone),
              strokeOpacity: isDeepShade(shade) ? 0.35 : 0.45,
              strokeWidth: drawn.strokeWidth,
              roundEnds: true,
            } as const,
          ]
        : []),
    ],
  }
}
