import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { setAside } from '../../../src/rescue/model/decisions.ts'
import { type Desk, desk, type Surroundings } from '../../../src/rescue/repairing/desk.ts'
import type { Jobs } from '../../../src/rescue/repairing/jobs.ts'
import { openDatabase } from '../../../src/rescue/store/database.ts'
import { documentStore } from '../../../src/rescue/store/document-store.ts'
import { jobsAtOnce } from './support/brought.ts'

let last = 0
/** Generous, for a machine that has other work as well. */
const eventually = <Result>(check: () => Result) => vi.waitFor(check, { timeout: 25_000 })
const store = documentStore(openDatabase)

function aDesk(more: Partial<Surroundings> = {}): Desk {
  return desk({
    store,
    jobs: jobsAtOnce,
    now: () => '2026-11-27T10:00:00.000Z',
    newId: () => `document-${++last}`,
    persist: () => undefined,
    ...more,
  })
}

const file = (content: BlobPart, name: string) => new File([content], name)
const opened = (here: Desk) => eventually(() => expect(here.get().open).not.toBeNull())
const refusal = (here: Desk) =>
  eventually(() => {
    const { refused } = here.get()
    expect(refused).not.toBeNull()
    return refused?.why
  })

/** A worker that says these things in turn. */
const saying =
  (...messages: readonly object[]): Jobs['readPdf'] =>
  (_data, _password, hear) => {
    void Promise.resolve().then(() => {
      for (const message of messages) hear(message as Parameters<typeof hear>[0])
    })
    return () => undefined
  }
const page = (number: number, lines: readonly string[], isBroken = false) => ({
  type: 'page',
  page: { number, of: 3, lines, isBroken },
})
const end = { type: 'end', refused: null }

describe('the desk', () => {
  it('repairs what is brought, keeps it, and has it again after a crash with all that was decided', async () => {
    const here = aDesk()
    here.bringText('آلمة ینبغی أن تُقرأ\nسطر آخر', 'نص')
    await opened(here)
    const id = here.get().open?.document.id ?? ''
    here.act((work) => setAside(work, 'initial-kaf', true))
    await eventually(async () => expect((await store.workOn(id)).decisions.aside).toEqual(['initial-kaf']))
    const again = aDesk()
    await again.readList()
    await again.open(id)
    expect(again.get().open?.rows).toEqual(here.get().open?.rows)
    expect(again.get().open?.work.decisions.aside).toEqual(['initial-kaf'])
    await again.remove(id)
    const third = aDesk()
    await third.readList()
    expect(third.get().documents.some((document) => document.id === id)).toBe(false)
  })

  it('goes on with a repair that a crash ended', async () => {
    const crashed = aDesk({ jobs: { ...jobsAtOnce, repair: () => () => undefined } })
    crashed.bringText('نص لم يُرمم بعد', 'نص')
    await eventually(async () => expect(await store.textOf(`document-${last}`)).toBe('نص لم يُرمم بعد'))
    const here = aDesk()
    await here.readList()
    const id = `document-${last}`
    expect(here.get().documents.find((document) => document.id === id)?.repaired).toBeNull()
    await here.open(id)
    await opened(here)
    expect(here.get().open?.document).toMatchObject({ id, name: 'نص' })
  })

  it('leaves nothing behind of a repair that was given up', async () => {
    const here = aDesk({ jobs: { ...jobsAtOnce, repair: () => () => undefined } })
    here.bringText('نص', 'نص')
    const id = `document-${last}`
    here.cancel()
    expect(here.get().task).toBeNull()
    await eventually(async () => expect(await store.textOf(id)).toBeNull())
  })

  it.each([
    ['empty', new Uint8Array()],
    ['empty', '   \n '],
    ['not-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe])],
    ['not-text', 'نص\0فيه صفر'],
    ['office', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ])('refuses any bytes that are no text: %s', async (why, content) => {
    const here = aDesk()
    await here.bringFile(file(content, 'ملف.bin'))
    expect(await refusal(here)).toBe(why)
    expect(here.get().refused?.name).toBe('ملف.bin')
  })

  it('reads UTF-16 and Windows-1256 and says so', async () => {
    const text = 'نص سليم من كلمات عربية'
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ])
    const here = aDesk()
    await here.bringFile(file(utf16, 'a.txt'))
    await opened(here)
    expect(here.get().open?.document.encoding).toBe('utf-16le')
    expect(here.get().open?.rows[0]?.source).toBe(text)
  })

  it('reads a PDF page by page and knows where its pages begin and which have no text', async () => {
    const here = aDesk({
      jobs: {
        ...jobsAtOnce,
        readPdf: saying(page(1, ['سطر', 'سطر آخر']), page(2, []), page(3, ['سطر ثالث']), end),
      },
    })
    await here.bringFile(file('%PDF-1.7', 'a.pdf'))
    await opened(here)
    expect(here.get().open?.rows.map(({ source }) => source)).toEqual(['سطر', 'سطر آخر', '', 'سطر ثالث'])
    expect(here.get().open?.document.pages).toEqual({ of: 3, starts: [0, 2, 3], empty: [2], broken: [] })
  })

  it('goes on with the pages read so far when the reading is stopped', async () => {
    const here = aDesk({ jobs: { ...jobsAtOnce, readPdf: saying(page(1, ['سطر من الصفحة الأولى'])) } })
    await here.bringFile(file('%PDF-1.7', 'a.pdf'))
    await eventually(() => expect(here.get().task).toMatchObject({ stage: 'pages', done: 1, of: 3 }))
    here.stopReading()
    await opened(here)
    expect(here.get().open?.document.pages).toMatchObject({ of: 3, starts: [0] })
  })

  it('says of a PDF that it is a scan, broken or locked, and opens a locked one with its password', async () => {
    const passwords: (string | undefined)[] = []
    const here = aDesk({
      jobs: {
        ...jobsAtOnce,
        readPdf(data, password, hear) {
          passwords.push(password)
          const said = password === 'سر' ? [page(1, ['سطر']), end] : [{ type: 'end', refused: 'password' }]
          return saying(...said)(data, password, hear)
        },
      },
    })
    await here.bringFile(file('%PDF-1.7', 'a.pdf'))
    expect(await refusal(here)).toBe('password')
    await here.unlock('سر')
    await opened(here)
    expect(passwords).toEqual([undefined, 'سر'])
    const scan = aDesk({ jobs: { ...jobsAtOnce, readPdf: saying(page(1, []), page(2, ['  ']), end) } })
    await scan.bringFile(file('%PDF-1.7', 'a.pdf'))
    expect(await refusal(scan)).toBe('scan')
    const broken = aDesk({ jobs: { ...jobsAtOnce, readPdf: saying({ type: 'end', refused: 'broken' }) } })
    await broken.bringFile(file('%PDF-1.7', 'a.pdf'))
    expect(await refusal(broken)).toBe('broken')
  })

  it('keeps a document in the list when its words do not come, and says when nothing can be kept', async () => {
    const without: Jobs['repair'] = (_text, hear) => {
      void Promise.resolve().then(() => hear({ type: 'failed', why: 'words' }))
      return () => undefined
    }
    const here = aDesk({ jobs: { ...jobsAtOnce, repair: without } })
    here.bringText('نص', 'نص')
    expect(await refusal(here)).toBe('no-words')
    expect(here.get().documents).toHaveLength(1)
    const forbidden = () => Promise.reject(new DOMException('no', 'SecurityError'))
    const unkept = aDesk({ store: documentStore(forbidden) })
    await unkept.readList()
    expect(unkept.get()).toMatchObject({ isRead: true, trouble: 'forbidden' })
    unkept.bringText('نص', 'نص')
    await opened(unkept)
    const id = unkept.get().open?.document.id ?? ''
    unkept.close()
    await unkept.open(id)
    expect(unkept.get().open?.rows).toHaveLength(1)
  })
})
