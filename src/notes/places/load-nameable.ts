/** All that names places beside the page: in a file, in a talk. */
import { loadGlossary } from '../../corpus/load.ts'
import { loadRecord, type RecordOfThings } from '../../corpus/record.ts'
import { loadWaysIndex } from '../../corpus/ways/ways-index.ts'
import type { Nameable } from '../../place/names.ts'
import type { Place } from '../model/entry.ts'
import { haveTerms, termNames } from './place-names.ts'

/** @throws where the record does not come */
export async function loadNameable(
  places: readonly Place[],
): Promise<{ readonly record: RecordOfThings; readonly nameable: Nameable }> {
  const [record, ways, terms] = await Promise.all([
    loadRecord(),
    loadWaysIndex(),
    haveTerms(places) ? loadGlossary() : [],
  ])
  const nameable = {
    parts: record.parts,
    thingAt: record.thingAt,
    wayAt: ways.wayAt,
    ...termNames(terms),
  }
  return { record, nameable }
}
