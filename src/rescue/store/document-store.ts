/** Documents in this browser's database: written as they come in, read back a few blocks at a time. */
import { NO_WORK, type Work } from '../model/decisions.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import type { Row, RowBlock } from '../model/row.ts'
import type { RescueDatabase } from './database.ts'

/**
 * - `forbidden`: the browser allows no database
 * - `full`: there is no room for more
 * - `newer`: the documents belong to a newer edition of Masar
 * - `failed`: anything else
 */
export type Trouble = 'forbidden' | 'full' | 'newer' | 'failed'

export interface DocumentStore {
  readonly list: () => Promise<KeptDocument[]>
  readonly begin: (document: KeptDocument, text: string) => Promise<void>
  readonly textOf: (id: string) => Promise<string | null>
  readonly addBlock: (id: string, block: RowBlock) => Promise<void>
  readonly finish: (document: KeptDocument) => Promise<void>
  readonly rowsOf: (id: string) => AsyncGenerator<readonly Row[]>
  readonly workOn: (id: string) => Promise<Work>
  /**
   * Changes what is decided on a document as it stands at that moment, whichever window has written it.
   * @returns what is decided now; null where there is no such document any more
   */
  readonly changeWork: (id: string, change: (work: Work) => Work) => Promise<Work | null>
  readonly remove: (id: string) => Promise<void>
}

/** How many blocks are read at once: so much a page takes in without a pause that one notices. */
const BLOCKS = 1

export function troubleIn(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'ReferenceError'
    ? 'forbidden'
    : 'failed'
}

/** @param connect opens the database; the connection is given up when another window removes it */
export function documentStore(connect: (onGone: () => void) => Promise<RescueDatabase>): DocumentStore {
  let connection: Promise<RescueDatabase> | null = null
  const database = () => {
    connection ??= connect(() => {
      connection = null
    })
    connection.catch(() => {
      connection = null
    })
    return connection
  }
  const blocksOf = (id: string, after = -1) =>
    IDBKeyRange.bound([id, after], [id, Number.POSITIVE_INFINITY], true)

  return {
    async list() {
      const all = await (await database()).getAll('documents')
      return all.filter(({ version }) => version === 1).sort((one, other) => (one.made < other.made ? 1 : -1))
    },
    async begin(document, text) {
      const transaction = (await database()).transaction(['documents', 'texts', 'blocks'], 'readwrite')
      await Promise.all([
        transaction.objectStore('documents').put(document),
        transaction.objectStore('texts').put({ id: document.id, text }),
        // What an earlier repair left that did not come to its end.
        transaction.objectStore('blocks').delete(blocksOf(document.id)),
        transaction.done,
      ])
    },
    async textOf(id) {
      return (await (await database()).get('texts', id))?.text ?? null
    },
    async addBlock(id, block) {
      await (await database()).put('blocks', { ...block, document: id })
    },
    async finish(document) {
      await (await database()).put('documents', document)
    },
    async *rowsOf(id) {
      let after = -1
      for (;;) {
        const blocks = await (await database()).getAll('blocks', blocksOf(id, after), BLOCKS)
        const last = blocks.at(-1)
        if (last === undefined) return
        for (const { rows } of blocks) yield rows
        after = last.from
      }
    },
    async workOn(id) {
      return (await (await database()).get('works', id))?.work ?? NO_WORK
    },
    async changeWork(id, change) {
      const transaction = (await database()).transaction(['documents', 'works'], 'readwrite')
      const works = transaction.objectStore('works')
      const isThere = (await transaction.objectStore('documents').getKey(id)) !== undefined
      const work = isThere ? change((await works.get(id))?.work ?? NO_WORK) : null
      await Promise.all([work === null ? undefined : works.put({ id, work }), transaction.done])
      return work
    },
    async remove(id) {
      const transaction = (await database()).transaction(
        ['documents', 'texts', 'blocks', 'works'],
        'readwrite',
      )
      await Promise.all([
        transaction.objectStore('documents').delete(id),
        transaction.objectStore('texts').delete(id),
        transaction.objectStore('blocks').delete(blocksOf(id)),
        transaction.objectStore('works').delete(id),
        transaction.done,
      ])
    },
  }
}
