/** How a mark looks while something is lit: as the thing that is lit, as one of its group, or as one of the others. */
import type { Locator } from '../locator.ts'
import type { Light } from '../place/lighting.ts'
import type { Mark } from './scene/scene.ts'

/** `lit`: the thing itself. `kin`: of the same group. `muted`: something else is lit. */
export type Emphasis = 'plain' | 'lit' | 'kin' | 'muted'

/** What is lit in one drawing, and what lights it. */
export interface ChartLight {
  readonly from: Locator
  readonly cells: ReadonlySet<Locator>
  readonly tones: ReadonlySet<number>
}

/**
 * The first of the lights that concerns these marks; null where none does.
 * @param cells all cells of the figures
 */
export function chartLight(
  lights: readonly Light[],
  cells: readonly Locator[],
  marks: readonly Mark[],
): ChartLight | null {
  for (const { from, by, lit } of lights) {
    const litCells = new Set(cells.filter((cell) => lit.has(cell)))
    const own = marks.filter((mark) => mark.point === from || mark.cells.some((cell) => litCells.has(cell)))
    if (own.length === 0) continue
    // Pointing at one cell shows its group as well; a paragraph or a whole column has no group.
    const hasKin = by === 'pointing' && litCells.size === 1
    const tones = hasKin ? own.map(({ tone }) => tone).filter((tone) => tone > 0) : []
    return { from, cells: litCells, tones: new Set(tones) }
  }
  return null
}

export function emphasisOf(mark: Mark, light: ChartLight | null): Emphasis {
  if (!light) return 'plain'
  if (mark.point === light.from) return 'lit'
  // A mark of several cells is lit when all of them are; when only some are, it looks like one of the group.
  const own = mark.cells.filter((cell) => light.cells.has(cell)).length
  if (own > 0 && own === mark.cells.length) return 'lit'
  if (own > 0 || light.tones.has(mark.tone)) return 'kin'
  return 'muted'
}
