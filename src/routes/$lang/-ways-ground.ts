/** What the pages of the ways through load beside their own kind. */
import { loadMilestones, loadParts, loadShapes, loadWays } from '../../corpus/load.ts'
import { indexParts } from '../../corpus/parts/part.ts'
import type { MapGround } from '../../ways/map/model.ts'
import type { WaysGround } from '../../ways/ways-data.ts'

export async function loadGround(): Promise<WaysGround> {
  const [parts, shapes, milestones] = await Promise.all([loadParts(), loadShapes(), loadMilestones()])
  return { parts: indexParts(parts), shapes, milestones }
}

export async function loadMap(): Promise<MapGround> {
  const [parts, texts, ways] = await Promise.all([loadParts(), loadShapes(), loadWays()])
  return { parts: indexParts(parts), texts, ways }
}
