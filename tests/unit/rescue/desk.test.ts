import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { setAside, undo, writeByHand } from '../../../src/rescue/model/decisions.ts'
import { type Desk, desk, type Surroundings } from '../../../src/rescue/repairing/desk.ts'
import type { Jobs } from '../../../src/rescue/repairing/jobs.ts'
import { openingOf } from '../../../src/rescue/repairing/source.ts'
import { openDatabase } from '../../../src/rescue/store/database.ts'
import { type DocumentStore, documentStore } from '../../../src/rescue/store/document-store.ts'
import { ALONE, type Message, type Windows } from '../../../src/rescue/store/windows.ts'
import { eventually } from '../support/eventually.ts'
import { jobsAtOnce } from './support/brought.ts'

let last = 0
const store = documentStore(openDatabase)

function aDesk(more: Partial<Surroundings> = {}): Desk {
  return desk({
    store,
    jobs: jobsAtOnce,
    now: () => '2026-11-27T10:00:00.000Z',
    newId: () => `document-${++last}`,
    persist: () => undefined,
    windows: ALONE,
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

  it('names a pasted text by its words as they are repaired, also after a crash', async () => {
    const text = 'آما طلبت الدول الأعضاء إلى المنظمات ینبغي أن تعمل'
    const name = `نص ملصق: ${openingOf(text)}`
    const crashed = aDesk({ jobs: { ...jobsAtOnce, repair: () => () => undefined } })
    crashed.bringText(text, name)
    await eventually(async () => expect(await store.textOf(`document-${last}`)).toBe(text))
    const id = `document-${last}`
    const again = aDesk()
    await again.readList()
    await again.open(id)
    await opened(again)
    const here = aDesk()
    here.bringText(text, name)
    await opened(here)
    for (const desk of [again, here])
      expect(desk.get().open?.document.name).toMatch(/^نص ملصق: كما طلبت الدول الأعضاء إلى المنظمات ينب.*…$/)
    await here.readList()
    expect(here.get().documents.map((document) => document.name)).not.toContain(name)
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

  it('says after a reload which file was being read and has to be chosen again, until it is or the notice is closed', async () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('window', {
      sessionStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, text: string) => kept.set(name, text),
        removeItem: (name: string) => kept.delete(name),
      },
    })
    const endless = { ...jobsAtOnce, readPdf: saying(page(1, ['سطر'])) }
    const left = aDesk({ jobs: endless })
    const isReading = () => eventually(() => expect(left.get().task?.of).toBe(3))
    const afterReload = async () => {
      const here = aDesk()
      await here.readList()
      return here
    }
    await left.bringFile(file('%PDF-1.7', 'كبير.pdf'))
    await isReading()
    await left.readList()
    expect(left.get().refused).toBeNull()
    const told = await afterReload()
    expect(told.get().refused).toEqual({ name: 'كبير.pdf', why: 'broken-off' })
    told.dismiss()
    expect((await afterReload()).get().refused).toBeNull()
    await left.bringFile(file('%PDF-1.7', 'كبير.pdf'))
    await isReading()
    left.cancel()
    expect((await afterReload()).get().refused).toBeNull()
    const done = aDesk({ jobs: { ...jobsAtOnce, readPdf: saying(page(1, ['سطر']), end) } })
    await done.bringFile(file('%PDF-1.7', 'كبير.pdf'))
    await opened(done)
    expect((await afterReload()).get().refused).toBeNull()
    vi.unstubAllGlobals()
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

  it.each([
    ['misread-utf-8', 'Ù†Øµ Ø³Ù„ÙŠÙ… Ù…Ù† ÙƒÙ„Ù…Ø§Øª Ø¹Ø±Ø¨ÙŠØ©'],
    ['misread-windows-1256', 'äÕ Óáíã ãä ßáãÇÊ ÚÑÈíÉ'],
  ])('reads again what was read in a wrong encoding, and says so: %s', async (encoding, text) => {
    const here = aDesk()
    here.bringText(text, `ملصق: ${openingOf(text)}`)
    await opened(here)
    expect(here.get().open?.document).toMatchObject({ encoding, name: 'ملصق: نص سليم من كلمات عربية' })
    expect(here.get().open?.rows[0]?.source).toBe('نص سليم من كلمات عربية')
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

describe('a document that is open in two windows', () => {
  /** Windows that hear each other. */
  function pair(): [Windows, Windows] {
    const hearers: ((message: Message) => void)[] = [() => undefined, () => undefined]
    const one = (own: number): Windows => ({
      tell: (message) => void Promise.resolve().then(() => hearers[1 - own]?.(message)),
      listen(hear) {
        hearers[own] = hear
      },
    })
    return [one(0), one(1)]
  }
  async function twoDesks(): Promise<{ one: Desk; other: Desk; id: string }> {
    const [here, there] = pair()
    const one = aDesk({ windows: here })
    const other = aDesk({ windows: there })
    await other.readList()
    one.bringText('سطر أول\nسطر ثان\nسطر ثالث', 'نص')
    await opened(one)
    const id = one.get().open?.document.id ?? ''
    await eventually(() => expect(other.get().documents.some((document) => document.id === id)).toBe(true))
    await other.open(id)
    await opened(other)
    return { one, other, id }
  }
  const written = (at: Desk) =>
    Object.entries(at.get().open?.work.decisions.rows ?? {}).map(([row, { byHand }]) => [row, byHand])

  it('says so in both, and holds in both what is decided in either, also at the same moment', async () => {
    const { one, other, id } = await twoDesks()
    await eventually(() => expect([one.get().elsewhere, other.get().elsewhere]).toEqual(['open', 'open']))
    one.act((work) => writeByHand(work, 0, 'من هنا'))
    other.act((work) => writeByHand(work, 1, 'من هناك'))
    const both = [
      ['0', 'من هنا'],
      ['1', 'من هناك'],
    ]
    await eventually(() => expect([written(one), written(other)]).toEqual([both, both]))
    await eventually(() =>
      expect([one.get().elsewhere, other.get().elsewhere]).toEqual(['changed', 'changed']),
    )
    expect(Object.keys((await store.workOn(id)).decisions.rows)).toEqual(['0', '1'])
  })

  it('keeps both versions of the same line: the later holds, undo leads to the earlier', async () => {
    const { one, other } = await twoDesks()
    one.act((work) => writeByHand(work, 2, 'قراءة'))
    await eventually(() => expect(written(other)).toEqual([['2', 'قراءة']]))
    other.act((work) => writeByHand(work, 2, 'قراءة أخرى'))
    await eventually(() => expect(written(one)).toEqual([['2', 'قراءة أخرى']]))
    one.act(undo)
    await eventually(() => expect(written(other)).toEqual([['2', 'قراءة']]))
  })

  it('is still shown where another window has removed it, and can be kept again', async () => {
    const { one, other, id } = await twoDesks()
    other.act((work) => writeByHand(work, 0, 'من هناك'))
    await eventually(() => expect(written(one)).toHaveLength(1))
    await one.remove(id)
    await eventually(() => expect(other.get().elsewhere).toBe('removed'))
    expect(other.get().open?.rows).toHaveLength(3)
    other.act((work) => writeByHand(work, 1, 'وبعد ذلك'))
    expect(await store.workOn(id)).toMatchObject({ done: [] })
    await other.keepAgain()
    const third = aDesk()
    await third.readList()
    await third.open(id)
    expect(written(third)).toHaveLength(2)
    expect(third.get().open?.rows).toEqual(other.get().open?.rows)
  })

  it('is no longer said to be open elsewhere once the other window has closed it', async () => {
    const { one, other } = await twoDesks()
    await eventually(() => expect(one.get().elsewhere).toBe('open'))
    other.close()
    await eventually(() => expect(one.get().elsewhere).toBeNull())
  })
})

describe('a document for which there is no room', () => {
  const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

  it('is said to be unkept until it is kept: as soon as there is room', async () => {
    let hasRoom = false
    const tight: DocumentStore = {
      ...store,
      addBlock: (id, block) => (hasRoom ? store.addBlock(id, block) : full()),
    }
    const here = aDesk({ store: tight })
    here.bringText('نص كبير', 'نص')
    await opened(here)
    const id = here.get().open?.document.id ?? ''
    await eventually(() => expect(here.get().trouble).toBe('full'))
    here.act((work) => writeByHand(work, 0, 'بيدي'))
    // Another document, which there is room for, does not make this one kept.
    await here.remove('another')
    await eventually(() => expect(here.get().trouble).toBe('full'))
    hasRoom = true
    await here.remove('yet another')
    await eventually(() => expect(here.get().trouble).toBeNull())
    const again = aDesk()
    await again.readList()
    await again.open(id)
    expect(again.get().open?.work.decisions.rows[0]?.byHand).toBe('بيدي')
  })

  it('keeps later what was decided while nothing could be written', async () => {
    let hasRoom = true
    const tight: DocumentStore = {
      ...store,
      changeWork: (id, change) => (hasRoom ? store.changeWork(id, change) : full()),
    }
    const here = aDesk({ store: tight })
    here.bringText('نص\nآخر', 'نص')
    await opened(here)
    const id = here.get().open?.document.id ?? ''
    hasRoom = false
    here.act((work) => writeByHand(work, 0, 'أول'))
    await eventually(() => expect(here.get().trouble).toBe('full'))
    hasRoom = true
    here.act((work) => writeByHand(work, 1, 'ثان'))
    await eventually(() => expect(here.get().trouble).toBeNull())
    expect(Object.keys((await store.workOn(id)).decisions.rows)).toEqual(['0', '1'])
  })
})

describe('a document of which a part is missing', () => {
  it('is repaired once more from its text, with what was decided on it', async () => {
    const here = aDesk()
    here.bringText('آلمة ینبغي\nسطر', 'نص')
    await opened(here)
    const { document } = here.get().open ?? {}
    if (!document?.repaired) throw new Error('nothing is open')
    here.act((work) => writeByHand(work, 1, 'بيدي'))
    await eventually(async () => expect((await store.workOn(document.id)).done).toHaveLength(1))
    await store.finish({ ...document, repaired: { ...document.repaired, rows: 3 } })
    const again = aDesk()
    await again.readList()
    await again.open(document.id)
    await opened(again)
    expect(again.get().open?.rows).toHaveLength(2)
    expect(again.get().open?.work.decisions.rows[1]?.byHand).toBe('بيدي')
  })
})
