import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { apparatusPieces } from '../../../src/rescue/exchange/apparatus.ts'
import { editedPieces } from '../../../src/rescue/exchange/edited-text.ts'
import { htmlPieces } from '../../../src/rescue/exchange/html.ts'
import { markdownPieces } from '../../../src/rescue/exchange/markdown.ts'
import { reportPieces } from '../../../src/rescue/exchange/report.ts'
import { fileName } from '../../../src/rescue/exchange/take-away.ts'
import { judge, setAside, writeByHand } from '../../../src/rescue/model/decisions.ts'
import { broughtText, editedLines } from './support/brought.ts'

const sound =
  '\ufeffنص سليم، لا شيء فيه.\r\n\r\n1 - فقرة (1) أولى\r\n2 - ثانية\r\n3 - ثالثة\r\n(1) حاشية <b>\r\n'
const damaged = readFileSync('src/corpus/a-66-77/source.txt', 'utf8')

describe('what is taken away', () => {
  it('is the text as it was brought, to the last character, when nothing is damaged', () => {
    expect([...editedPieces(broughtText(sound))].join('')).toBe(sound)
    expect([...editedPieces(broughtText(damaged))].join('')).not.toBe(damaged)
  })

  it('has footnotes tied to their marks, and nothing that a page would take for its own', () => {
    const lines = editedLines(broughtText(sound))
    const markdown = [...markdownPieces('عنوان *', lines)].join('')
    expect(markdown).toContain('# عنوان \\*\n')
    expect(markdown).toContain('1\\. فقرة[^1] أولى')
    expect(markdown).toContain('[^1]: حاشية \\<b\\>')
    const html = [...htmlPieces('عنوان', lines, true)].join('')
    expect(html).toContain('<p id="para_1">1. فقرة<sup><a id="mark-1" href="#note-1">(1)</a></sup> أولى</p>')
    expect(html).toContain('حاشية &lt;b&gt;')
  })

  it('gives every numbered paragraph a name of its own, and takes no line for a list that is none', () => {
    const chapter = '1. كذا\n2. كذا\n3. كذا\n'
    const lines = editedLines(broughtText(`الفصل الأول\n${chapter}الفصل الثاني\n${chapter}`))
    const html = [...htmlPieces('س', lines, true)].join('')
    expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...['para_1', 'para_2', 'para_3'],
      ...['para_1_2', 'para_2_2', 'para_3_2'],
    ])
    expect([...markdownPieces('س', ['5. سطر', '- سطر', '2011) سطر'])].join('')).toContain(
      '5\\. سطر  \n\\- سطر  \n2011\\) سطر',
    )
    expect([...htmlPieces('x', ['An English text.'], false)].join('')).toContain('<html>')
  })

  it('has an apparatus that says of each change what was decided, and replays', () => {
    const open = broughtText(damaged)
    const at = open.rows.findIndex(({ changes }) => changes.length > 2)
    const work = writeByHand(
      judge(judge(setAside(open.work, 'wide-gap', true), at, 0, { is: 'refused' }), at, 1, {
        is: 'corrected',
        after: 'س',
      }),
      0,
      'سطر من عندنا',
    )
    const written = JSON.parse([...apparatusPieces({ ...open, work })].join(''))
    expect(written.rulesSetAside).toEqual(['wide-gap'])
    expect(written.lines[0]).toMatchObject({ line: 1, text: 'سطر من عندنا', byHand: true })
    const line = written.lines.find((each: { line: number }) => each.line === open.rows[at]?.number)
    expect(line.changes[0].verdict).toBe('refused')
    expect(line.changes[1]).toMatchObject({ verdict: 'corrected', corrected: 'س' })
    for (const { source, changes, decided = [], text } of written.lines)
      expect(replay(source, [...changes, ...decided])).toBe(text)
  })

  it('has an apparatus that puts the rows of a long line together again', () => {
    const long = Array(20).fill(damaged.slice(0, 400).replaceAll('\n', ' ')).join(' ')
    const open = broughtText(`${damaged}\n${long}`)
    const written: { lines: { line: number; from?: number; source: string }[] } = JSON.parse(
      [...apparatusPieces(open)].join(''),
    )
    const lines = `${damaged}\n${long}`.split('\n')
    const pieces = written.lines.filter(({ line }) => line === lines.length)
    expect(pieces.length).toBeGreaterThan(1)
    for (const { line, from = 0, source } of written.lines)
      expect(lines[line - 1]?.slice(from, from + source.length)).toBe(source)
  })

  it('has a name that every system takes', () => {
    expect(fileName('تقرير الأمين العام.PDF', 'text')).toBe('تقرير الأمين العام.repaired.txt')
    expect(fileName('../../etc/passwd', 'html')).toBe('.. .. etc passwd.repaired.html')
    expect(fileName('\u202e??', 'report')).toBe('masar.report.md')
    expect(fileName('文書🙂'.repeat(100), 'apparatus').length).toBeLessThan(140)
  })
})

describe('the report of what was done', () => {
  beforeAll(() => Promise.all([loadWords('ar', ['repaired']), loadWords('en', ['repaired'])]))

  it.each(['ar', 'en'] as const)(
    'says in the language of the page (%s) what was found and done',
    (language) => {
      const open = broughtText(damaged, 'x')
      const t = translatorFor(language, 'latn').getFixedT(language, 'repaired')
      const report = [...reportPieces(open, '27 November 2026', t)].join('')
      expect(report).toContain(t('rules.line-order.name'))
      expect(report).toContain(t('found.sure'))
      expect(report).not.toMatch(/\{\{|undefined|rescue:|report\./)
      // A list inside a sentence has the semicolons of its language.
      expect(report).toMatch(language === 'ar' ? /: \d+؛ / : /: \d+; /)
      expect(report).not.toContain(language === 'ar' ? ';' : '؛')
    },
  )

  it('tells unsure places by their beginnings and no more of them than are read, a little at a time', () => {
    const open = broughtText('نص سليم')
    const [row] = open.rows
    if (!row) throw new Error('there is no row')
    const long = 'كلمة '.repeat(500)
    const rows = Array.from({ length: 1000 }, () => ({ ...row, text: long, doubts: ['long' as const] }))
    const t = translatorFor('en', 'latn').getFixedT('en', 'repaired')
    const pieces = [...reportPieces({ ...open, rows }, '27 November 2026', t)]
    const report = pieces.join('')
    expect(report.match(/^- Line /gmu)).toHaveLength(200)
    expect(report.length).toBeLessThan(200 * 450)
    // What is long to put together is done in steps, between which the page answers.
    expect(pieces.length).toBeGreaterThan(200)
  })
})
