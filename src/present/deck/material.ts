/** What the steps of a deck draw on: the texts they quote, the tables, and what is known of all else they name. */
import type { DocumentId } from '../../corpus/load.ts'
import { type PartTexts, partTexts } from '../../corpus/parts/part-texts.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { WaysIndex } from '../../corpus/ways/ways-index.ts'
import type { EditedDocument, Table, TableCell } from '../../edition/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { isWay, type Locator, parseLocator, partLocator } from '../../locator.ts'
import type { Nameable } from '../../place/names.ts'
import type { Deck, Step } from './schema.ts'

export interface MaterialSource {
  readonly documents: readonly { readonly document: EditedDocument; readonly english: Translation }[]
  readonly record: RecordOfThings
  /** Issues, actors, mechanisms and threads; null where no step names one. */
  readonly ways: WaysIndex | null
}

export interface Material {
  readonly record: RecordOfThings
  readonly ways: WaysIndex | null
  /** What names are made of. */
  readonly nameable: Nameable
  /** Running text with its English; null for what is no such part. */
  readonly quotable: (locator: Locator) => PartTexts | null
  readonly tableAt: (locator: Locator) => Table | null
  readonly cellAt: (locator: Locator) => TableCell | null
  /** Whether the locator stands for anything. */
  readonly has: (locator: Locator) => boolean
}

export function materialOf({ documents, record, ways }: MaterialSource): Material {
  const texts = new Map<string, PartTexts>()
  const tables = new Map<string, Table>()
  const cells = new Map<string, TableCell>()
  for (const { document, english } of documents) {
    const at = (eId: string) => partLocator(document.id, eId)
    for (const [locator, part] of partTexts(document, english)) texts.set(locator, part)
    for (const table of document.tables) {
      tables.set(at(table.eId), table)
      for (const cell of table.rows.flatMap((row) => row.cells)) cells.set(at(cell.eId), cell)
    }
  }
  return {
    record,
    ways,
    nameable: {
      parts: record.parts,
      thingAt: record.thingAt,
      ...(ways ? { wayAt: ways.wayAt } : {}),
    },
    quotable: (locator) => texts.get(locator) ?? null,
    tableAt: (locator) => tables.get(locator) ?? null,
    cellAt: (locator) => cells.get(locator) ?? null,
    has: (locator) =>
      record.parts.resolve(locator) !== null ||
      record.thingAt(locator) !== undefined ||
      ways?.wayAt(locator) !== undefined,
  }
}

/** What a step names: what it shows, and where that is written. */
export function locatorsOf(step: Step): readonly Locator[] {
  const shown = (): readonly Locator[] => {
    switch (step.kind) {
      case 'quotation':
        return [step.quotation.at]
      case 'comparison':
        return step.quotations.map(({ at }) => at)
      case 'figure':
        return [step.figure.at]
      case 'table':
        return [step.at, ...step.cells]
      case 'question':
        return step.answers.flatMap(({ report }) => (report ? [report.at] : []))
      default:
        return []
    }
  }
  return [...new Set([...shown(), ...step.sources])]
}

/** The documents whose texts a deck shows. */
export function documentsOf({ steps }: Deck, isDocument: (id: string) => id is DocumentId): DocumentId[] {
  const ids = steps.flatMap(locatorsOf).flatMap((locator) => {
    const address = parseLocator(locator)
    return address?.kind === 'part' && isDocument(address.document) ? [address.document] : []
  })
  return [...new Set(ids)]
}

/** Whether a step names a way through the texts. */
export const namesWays = ({ steps }: Deck): boolean => steps.flatMap(locatorsOf).some(isWay)
