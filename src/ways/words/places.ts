import type { Passage } from '../../corpus/ways/model.ts'
import type { Place } from '../strip/strip-shapes.ts'

export const placesOf = (passages: readonly Passage[]): Place[] =>
  passages.map(({ at, segments }) => ({ at, segments }))
