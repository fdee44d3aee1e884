/** Brings a document: reads the file, has it repaired in a worker, and has what comes out kept as it comes. */
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import type { Reading } from '../../edition/misread.ts'
import { NO_WORK } from '../model/decisions.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import type { OpenDocument } from '../model/open-document.ts'
import type { Row } from '../model/row.ts'
import type { PdfPage } from '../pdf/read-pdf.ts'
import type { Refusal } from './desk-state.ts'
import type { Jobs } from './jobs.ts'
import type { Keeping } from './keeping.ts'
import type { FromRepairWorker } from './messages.ts'
import { isPdf, LARGEST_FILE, LARGEST_PDF, readPasted, readText } from './read-text.ts'
import { nameAsRepaired, type Source, sourceOfPages, withRows } from './source.ts'
import type { UnderWay } from './under-way.ts'

interface Surroundings {
  readonly jobs: Jobs
  readonly keeping: Keeping
  readonly tasks: UnderWay
  /** ISO. */
  readonly now: () => string
  readonly newId: () => string
  /** Asks the browser not to give the documents up when room is short. */
  readonly persist: () => void
  /** @param text as it was brought */
  readonly onRepaired: (open: OpenDocument, text: string) => void
}

export interface Bringing {
  readonly bringText: (text: string, name: string) => void
  readonly bringFile: (file: File) => Promise<void>
  /** Once more, with the password of the PDF that was refused for want of it. */
  readonly unlock: (password: string) => Promise<void>
  /** Repairs a document whose repair has not come to its end, or whose rows are not all there. */
  readonly goOn: (document: KeptDocument, text: string) => void
}

const REFUSED = { script: 'no-script', words: 'no-words', work: 'no-worker' } as const

export function bringing({ jobs, keeping, tasks, now, newId, persist, onRepaired }: Surroundings): Bringing {
  let locked: File | null = null

  const repair = (source: Source, unfinished: KeptDocument | null = null) => {
    const { name, origin, text, encoding, pages } = source
    const id = unfinished?.id ?? newId()
    const turn = tasks.begin({ name, stage: 'words', done: 0, of: text.length })
    const begun: KeptDocument = {
      id,
      version: 1,
      name,
      origin,
      made: unfinished?.made ?? now(),
      encoding,
      characters: text.length,
      pages,
      repaired: null,
    }
    persist()
    const kept = keeping.begin(begun, text)
    turn.takeBack = unfinished ? kept.leave : kept.takeBack
    // It stays in the list, to be gone on with when what was missing is there.
    const fail = (why: Refusal) => {
      kept.leave()
      tasks.refuse(name, why)
    }
    const rows: Row[] = []
    let diagnosis: Diagnosis | null = null
    let reading: Reading = encoding
    let of = text.length
    const finish = async (familiarity: (FromRepairWorker & { type: 'end' })['familiarity']) => {
      if (diagnosis === null) return fail('no-worker')
      const document: KeptDocument = {
        ...begun,
        name: origin === 'pasted' ? nameAsRepaired(name, text, rows) : name,
        encoding: reading,
        pages: pages && withRows(pages, rows),
        repaired: {
          diagnosis,
          familiarity,
          rows: rows.length,
          changes: rows.reduce((sum, { changes }) => sum + changes.length, 0),
          doubtful: rows.filter(({ doubts }) => doubts.length > 0).length,
        },
      }
      const work = unfinished ? await keeping.workOn(id) : NO_WORK
      if (turn.isOver()) return
      const open = { document, rows, work }
      kept.finish(open)
      tasks.end()
      onRepaired(open, text)
    }
    try {
      turn.stop = jobs.repair(text, (message) => {
        if (turn.isOver()) return
        if (message.type === 'stage') tasks.show({ name, stage: message.stage, done: 0, of: 0 })
        else if (message.type === 'diagnosis') {
          diagnosis = message.diagnosis
          reading = message.misread ?? encoding
          of = message.characters
        } else if (message.type === 'rows') {
          rows.push(...message.block.rows)
          kept.add(message.block)
          tasks.show({ name, stage: 'repair', done: message.done, of })
        } else if (message.type === 'failed') fail(REFUSED[message.why])
        else void finish(message.familiarity)
      })
    } catch {
      fail('no-worker')
    }
  }

  const readPages = async (file: File, password: string | undefined) => {
    const { name } = file
    const turn = tasks.begin({ name, stage: 'pages', done: 0, of: 0 })
    const pages: PdfPage[] = []
    const finish = () => {
      const source = sourceOfPages(name, pages)
      if (source === null) tasks.refuse(name, 'scan')
      else repair(source)
    }
    const data = await file.arrayBuffer().catch(() => null)
    if (turn.isOver()) return
    if (data === null) return tasks.refuse(name, 'unreadable')
    turn.finishReading = finish
    try {
      turn.stop = jobs.readPdf(data, password, (message) => {
        if (turn.isOver()) return
        if (message.type === 'page') {
          pages.push(message.page)
          tasks.show({ name, stage: 'pages', done: message.page.number, of: message.page.of })
        } else if (message.type === 'failed')
          tasks.refuse(
            name,
            pages.length > 0 ? 'broken' : message.why === 'script' ? 'no-reader' : 'no-worker',
          )
        else if (message.refused !== null) {
          locked = message.refused === 'broken' ? null : file
          tasks.refuse(name, message.refused)
        } else finish()
      })
    } catch {
      tasks.refuse(name, 'no-worker')
    }
  }

  return {
    bringText(text, name) {
      const read = readPasted(text)
      if ('refused' in read) tasks.refuse(name, read.refused)
      else repair({ name, origin: 'pasted', pages: null, ...read })
    },
    async bringFile(file) {
      const { name, size } = file
      const turn = tasks.begin({ name, stage: 'file', done: 0, of: 0 })
      locked = null
      if (size > LARGEST_PDF) return tasks.refuse(name, 'too-large')
      try {
        const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
        if (turn.isOver()) return
        if (isPdf(head)) return readPages(file, undefined)
        if (size > LARGEST_FILE) return tasks.refuse(name, 'too-large')
        const read = readText(new Uint8Array(await file.arrayBuffer()))
        if (turn.isOver()) return
        if ('refused' in read) tasks.refuse(name, read.refused)
        else repair({ name, origin: 'text', pages: null, ...read })
      } catch {
        if (!turn.isOver()) tasks.refuse(name, 'unreadable')
      }
    },
    async unlock(password) {
      if (locked) await readPages(locked, password)
    },
    goOn: (document, text) => repair({ ...document, text }, document),
  }
}
