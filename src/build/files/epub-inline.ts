/** The words of a page of a book with the notes and links in them, and the notes that follow. */
import type { Edition } from './about-edition.ts'
import type { DocumentText, Run } from './document-text.ts'
import { SAID } from './epub-words.ts'
import { isWhole, linkOf } from './links.ts'
import { element, type XmlElement, type XmlNode } from './xml.ts'

/** A page that is being set. */
export interface Context {
  readonly edition: Edition
  readonly text: DocumentText
  readonly files: ReadonlyMap<string, string>
  /** The notes whose marks the page has. */
  readonly notes: { readonly id: string; readonly num: string; readonly runs: readonly Run[] | string }[]
  /** The notes that an earlier page holds, and where. */
  readonly seen: Map<string, string>
  readonly file: string
}

function noteMark(context: Context, id: string, num: string, runs: readonly Run[] | string): XmlElement {
  const isFirst = !context.seen.has(id)
  if (isFirst) {
    context.seen.set(id, context.file)
    context.notes.push({ id, num, runs })
  }
  const file = context.seen.get(id)
  return element(
    'sup',
    {},
    element(
      'a',
      {
        id: isFirst ? `${id}.mark` : null,
        href: file === context.file ? `#${id}` : `${file}#${id}`,
        'epub:type': 'noteref',
        role: 'doc-noteref',
      },
      num,
    ),
  )
}

export function inline(context: Context, runs: readonly Run[]): (XmlNode | null)[] {
  const { edition, text, files } = context
  return runs.map((run) => {
    if (run.kind === 'text') return run.text
    if (run.kind === 'translator') return noteMark(context, run.id, run.letter, run.note[text.language])
    if (run.kind === 'note') {
      const note = text.footnotes.get(run.footnote)
      return note ? noteMark(context, run.footnote, note.num, note.runs) : null
    }
    const { type, locator } = run.mention
    const words = type === 'symbol' || type === 'url' ? element('bdi', { dir: 'ltr' }, run.text) : run.text
    const link = linkOf(edition, text, locator)
    if (link === null) return words
    if (isWhole(link)) return element('a', { href: link }, words)
    const part = link.slice(text.language === 'ar' ? 1 : '#en.'.length)
    const file = files.get(part)
    return file === undefined ? words : element('a', { href: `${file}#${part}` }, words)
  })
}

/** The notes of a page, after its text. Notes may have marks of their own: the list grows while it is set. */
export function notesOf(context: Context): XmlElement | null {
  const set: XmlElement[] = []
  for (const { id, num, runs } of context.notes) {
    set.push(
      element(
        'aside',
        { id, 'epub:type': 'footnote', role: 'doc-footnote' },
        element(
          'p',
          {},
          element(
            'a',
            { class: 'number', href: `#${id}.mark`, title: SAID[context.text.language].note },
            num,
          ),
          ' ',
          typeof runs === 'string' ? runs : inline(context, runs),
        ),
      ),
    )
  }
  if (set.length === 0) return null
  return element('section', { class: 'notes' }, element('h3', {}, SAID[context.text.language].notes), set)
}
