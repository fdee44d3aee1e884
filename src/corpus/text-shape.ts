/** The shape of the texts: how long each clause of each part is, section by section. All that a drawing of them needs. */
import { type Locator, partLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { TranslatedDocument } from './english.ts'
import { englishOrdinal } from './english-ordinal.ts'

export interface ShapePart {
  readonly locator: Locator
  /** As it is counted; null for what has no number: it is then set on after what stands before it. */
  readonly num: string | null
  /** In letters of the Arabic, a clause each. */
  readonly clauses: readonly number[]
}

/** What stands before the sections, a section, or the notes. */
type BandKind = 'front' | 'summary' | 'section' | 'footnotes'

export interface ShapeBand {
  readonly kind: BandKind
  /** Of a section and of the summary. */
  readonly locator: Locator | null
  /** As it is counted in each language. */
  readonly num: Bilingual | null
  readonly name: Bilingual | null
  readonly parts: readonly ShapePart[]
}

export interface TextShape {
  readonly document: string
  readonly bands: readonly ShapeBand[]
}

export function textShape({ document, translation }: TranslatedDocument): TextShape {
  const { id, masthead, title, author, summary, sections, tables, footnotes } = document
  const clauses = new Map(
    translation.parts.map(({ eId, segments }) => [eId, segments.map(({ start, end }) => end - start)]),
  )
  const part = (eId: string, num: string | null = null): ShapePart[] => {
    const own = clauses.get(eId)
    return own ? [{ locator: partLocator(id, eId), num, clauses: own }] : []
  }
  const plain = { locator: null, num: null, name: null }
  const tableParts = (eId: string): ShapePart[] => {
    const table = tables.find((candidate) => candidate.eId === eId)
    return table ? [...part(table.caption.eId), ...table.rows.flatMap((row) => part(row.eId))] : []
  }
  const bands: ShapeBand[] = [
    {
      ...plain,
      kind: 'front',
      parts: [...masthead, title, ...(author ? [author] : [])].flatMap(({ eId }) => part(eId)),
    },
    {
      ...plain,
      kind: 'summary',
      locator: partLocator(id, 'summary'),
      parts: summary.flatMap(({ eId }, index) => part(eId, String(index + 1))),
    },
    ...sections.map(
      ({ eId, num, heading, english, named, items, paragraphs, table }): ShapeBand => ({
        kind: 'section',
        locator: partLocator(id, eId),
        num: num === null ? null : { ar: num, en: englishOrdinal(eId).replace('.', '') },
        name: heading ? { ar: heading.text, en: english } : (named ?? null),
        parts: [
          ...(heading ? part(heading.eId) : []),
          ...items.flatMap((item) => part(item.eId)),
          ...paragraphs.flatMap((paragraph) => [
            ...part(paragraph.eId, String(paragraph.num)),
            ...(table?.after === paragraph.eId ? tableParts(table.eId) : []),
          ]),
        ],
      }),
    ),
    { ...plain, kind: 'footnotes', parts: footnotes.flatMap(({ eId, num }) => part(eId, String(num))) },
  ]
  return { document: id, bands: bands.filter(({ parts }) => parts.length > 0) }
}
