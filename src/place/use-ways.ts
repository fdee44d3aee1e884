import { loadWaysIndex, type WaysIndex } from '../corpus/ways/ways-index.ts'
import { useLoadedWhen } from '../ui/use-loaded-when.ts'

/**
 * The issues, actors, mechanisms and threads by name, fetched when something first wants them; null before they have
 * come, and where they did not.
 */
export const useWays = (wanted: boolean): WaysIndex | null =>
  useLoadedWhen<WaysIndex | null>(wanted, loadWaysIndex, null)
