/** The map as a table for other programs: a row for every clause, with all that is spoken of in it. */

import { clauseText, partTexts } from '../../corpus/parts/part-texts.ts'
import type { TextShape } from '../../corpus/text-shape.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import type { EditedDocument } from '../../edition/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { idOf, parseLocator, type ThingKind } from '../../locator.ts'
import { entriesByClause } from './told.ts'

const KINDS = ['issue', 'theme', 'mechanism', 'actor', 'group'] as const satisfies readonly ThingKind[]
const HEAD = ['document', 'part', 'clause', 'arabic', 'english', ...KINDS]

const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

export interface CsvText {
  readonly shape: TextShape
  readonly document: EditedDocument
  readonly english: Translation
}

/** It begins with a byte order mark, so that office programs read it as UTF-8. */
export function mapCsv(texts: readonly CsvText[], ways: readonly WayEntry[]): string {
  const found = entriesByClause(ways)
  const rows = texts.flatMap(({ shape, document, english }) => {
    const words = partTexts(document, english)
    return shape.bands
      .flatMap(({ parts }) => parts)
      .flatMap(({ locator, clauses }) =>
        clauses.map((_, clause) => {
          const address = parseLocator(locator)
          const own = words.get(locator)
          const entries = found.get(clauseLocator(locator, clause)) ?? []
          return [
            shape.document,
            address?.kind === 'part' ? address.eId : locator,
            String(clause + 1),
            own ? clauseText(own, clause, 'ar') : '',
            own ? clauseText(own, clause, 'en') : '',
            ...KINDS.map((kind) => entries.flatMap((entry) => idOf(kind, entry.locator) ?? []).join(' ')),
          ]
        }),
      )
  })
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`
}
