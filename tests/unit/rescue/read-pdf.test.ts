import { describe, expect, it } from 'vitest'
import { type PdfPage, readPdf } from '../../../src/rescue/pdf/read-pdf.ts'
import { drawn, makePdf } from './support/make-pdf.ts'

async function read(data: Uint8Array, password?: string) {
  const pages: PdfPage[] = []
  const refused = await readPdf(data, password, (page) => pages.push(page))
  return { refused, pages, lines: pages.map(({ lines }) => lines) }
}

/** What locks a file: a revision that pdf.js knows, with keys that no empty password opens. */
const LOCK = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`

describe('a PDF', () => {
  it('is read page by page, its lines from the right, with what is written the other way as it is', async () => {
    const { refused, lines } = await read(
      makePdf([
        [
          // In the order in which a broken file has them: from the left of the page to its right.
          { x: 100, y: 700, drawn: drawn('المعلومات') },
          { x: 200, y: 700, drawn: 'A/66/77' },
          { x: 300, y: 700, drawn: drawn('تقرير') },
          { x: 100, y: 680, drawn: drawn('السطر الثاني') },
        ],
        [{ x: 100, y: 700, drawn: drawn('صفحة أخرى') }],
      ]),
    )
    expect(refused).toBeNull()
    // The width between the pieces, in letters, is a gap as between words or a wide one.
    expect(lines.map((page) => page.map((line) => line.replace(/ +/gu, ' ')))).toEqual([
      ['تقرير A/66/77 المعلومات', 'السطر الثاني'],
      ['صفحة أخرى'],
    ])
  })

  it('that is a picture of text has pages without lines', async () => {
    expect((await read(makePdf([[], []]))).lines).toEqual([[], []])
  })

  it('that is locked asks for its password, and says when it is the wrong one', async () => {
    const locked = makePdf([[{ x: 1, y: 1, drawn: 'a' }]], LOCK)
    expect((await read(locked.slice())).refused).toBe('password')
    expect((await read(locked.slice(), 'guess')).refused).toBe('wrong-password')
  })

  it('that is none, or broken off, is refused or read as far as it goes', async () => {
    expect((await read(new TextEncoder().encode('%PDF-1.7\nnothing'))).refused).toBe('broken')
    expect((await read(new Uint8Array(5000).fill(0x25))).refused).toBe('broken')
    const half = makePdf([[{ x: 100, y: 700, drawn: drawn('كلمة') }]])
    const { refused, lines } = await read(half.slice(0, half.length - 12))
    expect(refused ?? lines).toEqual([['كلمة']])
  })
})
