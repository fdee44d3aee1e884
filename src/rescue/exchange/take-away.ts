/** A document handed over as a file. */
import type { TFunction } from 'i18next'
import { download } from '../../drawing/download.ts'
import type { OpenDocument } from '../model/open-document.ts'
import { apparatusPieces } from './apparatus.ts'
import { editedLines, editedPieces } from './edited-text.ts'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import { reportOf } from './report.ts'

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
/** So long a file is worked at before the page may answer, in milliseconds. */
const SLICE = 30

/** A name that every system takes: in any script, without what separates folders. */
export function fileName(name: string, form: Form): string {
  const stem = name
    .replace(/\.(?:txt|pdf|text|md)$/iu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is not wanted
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  return `${[...stem].slice(0, LONGEST_NAME).join('').trim() || 'masar'}.${ENDINGS[form][0]}`
}

async function gathered(pieces: Iterable<string>): Promise<string[]> {
  const parts: string[] = []
  let from = performance.now()
  for (const piece of pieces) {
    parts.push(piece)
    if (performance.now() - from < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    from = performance.now()
  }
  return parts
}

async function partsFor(
  form: Form,
  open: OpenDocument,
  date: string,
  t: TFunction<'rescue'>,
): Promise<string[]> {
  const { name } = open.document
  switch (form) {
    case 'text':
      return gathered(editedPieces(open))
    case 'apparatus':
      return gathered(apparatusPieces(open))
    case 'markdown':
      return [toMarkdown(name, editedLines(open))]
    case 'html':
      return [toHtml(name, editedLines(open))]
    case 'report':
      return [reportOf(open, date, t)]
  }
}

/** @returns the name under which it was saved */
export async function takeAway(
  form: Form,
  open: OpenDocument,
  date: string,
  t: TFunction<'rescue'>,
): Promise<string> {
  const name = fileName(open.document.name, form)
  download(new Blob(await partsFor(form, open, date, t), { type: ENDINGS[form][1] }), name)
  return name
}
