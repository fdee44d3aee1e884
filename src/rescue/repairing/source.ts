/** A document as it comes: its text, and where the pages of a PDF begin in it. */
import type { Reading } from '../../edition/misread.ts'
import { shortened } from '../../ui/shortened.ts'
import type { KeptDocument, PdfPages } from '../model/kept-document.ts'
import type { Row } from '../model/row.ts'
import type { PdfPage } from '../pdf/read-pdf.ts'

export interface Source {
  readonly name: string
  readonly origin: KeptDocument['origin']
  readonly text: string
  readonly encoding: Reading
  readonly pages: PdfPages | null
}

/** How much of a pasted text is its name, and how much of it is looked at for that. */
const LONGEST_NAME = 40
const OPENING = 400

/** The words with which a pasted text begins, as its name has them. */
export const openingOf = (text: string): string =>
  shortened(text.trim().slice(0, OPENING).replace(/\s+/gu, ' '), LONGEST_NAME)

/** The name of a pasted text, with its first words as they read once they are repaired. */
export function nameAsRepaired(name: string, text: string, rows: readonly Row[]): string {
  let repaired = ''
  for (const row of rows) {
    repaired = `${repaired}${row.text}${row.end}`.trimStart()
    if (repaired.length >= OPENING) break
  }
  return name.replace(openingOf(text), () => openingOf(repaired))
}

/** Null of a PDF in which there is no text at all. */
export function sourceOfPages(name: string, pages: readonly PdfPage[]): Source | null {
  const texts = pages.map(({ lines }) => lines.join('\n'))
  if (texts.every((text) => text.trim() === '')) return null
  let line = 0
  const starts = pages.map(({ lines }) => {
    const start = line
    line += Math.max(1, lines.length)
    return start
  })
  const numbers = (which: (page: PdfPage) => boolean) => pages.filter(which).map(({ number }) => number)
  return {
    name,
    origin: 'pdf',
    text: texts.join('\n'),
    encoding: 'utf-8',
    pages: {
      of: pages[0]?.of ?? 0,
      starts,
      broken: numbers(({ isBroken }) => isBroken),
      empty: numbers(({ isBroken, lines }) => !isBroken && lines.length === 0),
    },
  }
}

/** Pages begin with lines; a line that is too long for one row is several. */
export function withRows(pages: PdfPages, rows: readonly Row[]): PdfPages {
  const rowOfLine = new Map<number, number>()
  rows.forEach(({ number }, at) => {
    if (!rowOfLine.has(number)) rowOfLine.set(number, at)
  })
  return { ...pages, starts: pages.starts.map((line) => rowOfLine.get(line + 1) ?? 0) }
}
