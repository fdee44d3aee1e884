import { TranslationError } from './written.ts'

/** Something that may carry its place among the numbered ones around it. */
interface Placed {
  readonly place: number | null
}

function sorted<Item extends Placed>(run: readonly Item[]): Item[] {
  const ordered = run.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  for (const [index, { place }] of ordered.entries()) {
    if (place !== index + 1) throw new TranslationError(`of the numbered pieces there is no [${index + 1}]`)
  }
  return ordered
}

/**
 * Puts pieces in the order in which they are read: unnumbered ones stand where they are, and numbered ones that follow
 * one another form a run and stand by their numbers. A number that the run already has begins the next run.
 * @throws TranslationError when a run's numbers are not 1, 2, 3 and so on
 */
export function inRunningOrder<Item extends Placed>(pieces: readonly Item[]): Item[] {
  const ordered: Item[] = []
  let run: Item[] = []
  const close = () => {
    ordered.push(...sorted(run))
    run = []
  }
  for (const piece of pieces) {
    if (piece.place === null) {
      close()
      ordered.push(piece)
      continue
    }
    if (run.some(({ place }) => place === piece.place)) close()
    run.push(piece)
  }
  close()
  return ordered
}
