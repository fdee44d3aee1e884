/** A document handed over as a file. */
import type { TFunction } from 'i18next'
import { download } from '../../ui/download.ts'
import { inSlices } from '../model/in-slices.ts'
import type { OpenDocument } from '../model/open-document.ts'
import { apparatusPieces } from './apparatus.ts'
import { editedPieces, linesOf } from './edited-text.ts'
import { htmlPieces } from './html.ts'
import { markdownPieces } from './markdown.ts'
import { reportPieces } from './report.ts'

export const FORMS = ['text', 'markdown', 'html', 'apparatus', 'report'] as const
export type Form = (typeof FORMS)[number]

const ENDINGS: Readonly<Record<Form, readonly [ending: string, type: string]>> = {
  text: ['repaired.txt', 'text/plain;charset=utf-8'],
  markdown: ['repaired.md', 'text/markdown;charset=utf-8'],
  html: ['repaired.html', 'text/html;charset=utf-8'],
  apparatus: ['apparatus.json', 'application/json'],
  report: ['report.md', 'text/markdown;charset=utf-8'],
}

/** Longer file names are refused by some systems. */
const LONGEST_NAME = 80

/** A name that every system takes: in any script, without what separates folders. */
export function fileName(name: string, form: Form): string {
  const stem = name
    .replace(/\.(?:txt|pdf|text|md)$/iu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is not wanted
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  return `${[...stem].slice(0, LONGEST_NAME).join('').trim() || 'masar'}.${ENDINGS[form][0]}`
}

/** Put together to so many letters: of a hundred thousand small pieces a file is made slowly. */
const PART = 1_000_000

function* gathered(pieces: Iterable<string>): Generator<void, string[]> {
  const parts: string[] = []
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length >= PART) {
      parts.push(part)
      part = ''
    }
    yield
  }
  return [...parts, part]
}

function* partsFor(
  form: Form,
  open: OpenDocument,
  date: string,
  t: TFunction<'repaired'>,
): Generator<void, string[]> {
  const { name, repaired } = open.document
  switch (form) {
    case 'text':
      return yield* gathered(editedPieces(open))
    case 'apparatus':
      return yield* gathered(apparatusPieces(open))
    case 'report':
      return yield* gathered(reportPieces(open, date, t))
    case 'markdown':
    case 'html': {
      const lines = linesOf((yield* gathered(editedPieces(open))).join(''))
      const isArabic = repaired?.diagnosis.arabic ?? true
      return yield* gathered(
        form === 'html' ? htmlPieces(name, lines, isArabic) : markdownPieces(name, lines),
      )
    }
  }
}

/** @returns the name under which it was saved */
export async function takeAway(
  form: Form,
  open: OpenDocument,
  date: string,
  t: TFunction<'repaired'>,
): Promise<string> {
  const name = fileName(open.document.name, form)
  download(new Blob(await inSlices(partsFor(form, open, date, t)), { type: ENDINGS[form][1] }), name)
  return name
}
