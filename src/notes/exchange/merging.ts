/** What taking in a file would do to the notes that are there: nothing of theirs is ever overwritten. */
import { newId } from '../../ui/new-id.ts'
import type { Entry } from '../model/entry.ts'

export interface Merging {
  /** Not there yet. */
  readonly added: readonly Entry[]
  /** There already, word for word. */
  readonly same: readonly Entry[]
  /** There, and deleted: they come back. */
  readonly broughtBack: readonly Entry[]
  /** There with other words: both are kept, the file's as a new one. */
  readonly beside: readonly Entry[]
}

/** What a person would notice; when it was last touched is not part of it. */
function contentOf({ created: _, modified: __, deleted: ___, ...content }: Entry): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

export function mergingOf(present: readonly Entry[], incoming: readonly Entry[]): Merging {
  const known = new Map(present.map((entry) => [entry.id, entry]))
  const contents = new Set(
    present.filter(({ deleted }) => deleted === undefined).map((entry) => contentOf({ ...entry, id: '' })),
  )
  const merging = {
    added: [] as Entry[],
    same: [] as Entry[],
    broughtBack: [] as Entry[],
    beside: [] as Entry[],
  }
  for (const entry of incoming) {
    const own = known.get(entry.id)
    const isSame = own !== undefined && contentOf(own) === contentOf(entry)
    if (!own) merging.added.push(entry)
    else if (isSame && own.deleted === undefined) merging.same.push(entry)
    else if (isSame) merging.broughtBack.push(entry)
    // The same file taken in twice is not to add its copies twice.
    else if (contents.has(contentOf({ ...entry, id: '' }))) merging.same.push(entry)
    else merging.beside.push(entry)
  }
  return merging
}

/** The entries to be written, under their ids. */
export const toWrite = ({ added, broughtBack, beside }: Merging): Entry[] => [
  ...added,
  ...broughtBack,
  ...beside.map((entry) => ({ ...entry, id: newId() })),
]
