import { onward } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'

/** A list that is set in rows, one after another; all positions count from 0. */
interface List {
  readonly count: number
  /** How many stand in a row. */
  readonly columns: number
  readonly direction: Direction
}

/** Where a key leads from a position in the list: as far as it goes; null where the key leads nowhere in it. */
export function positionAfterKey(
  key: string,
  at: number,
  { count, columns, direction }: List,
): number | null {
  const by: Readonly<Record<string, number>> = {
    ArrowRight: onward(direction),
    ArrowLeft: -onward(direction),
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -at,
    End: count - 1 - at,
  }
  const step = by[key]
  if (step === undefined) return null
  const next = at + step
  // A last row that is not full: what stands last is below whatever stands above its gap.
  if (next >= count) return Math.floor(at / columns) < Math.floor((count - 1) / columns) ? count - 1 : at
  return next < 0 ? at : next
}
