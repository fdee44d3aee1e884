import { type Emendation, emend } from '../edition/emend.ts'
import type { Words } from '../edition/lexicon/words.ts'
import type { ApparatusEntry, EditedDocument, Mention, TextPart } from '../edition/model.ts'
import { partsOf } from '../edition/parts.ts'
import { type RepairedLine, repairLines } from '../edition/repair.ts'
import type { DocumentDefinition, Remarks } from './document-definition.ts'
import { parseEmendations } from './emendations.ts'
import type { FrameworkFacts } from './facts.ts'
import { CORRECTING_REASONS, EMENDATION_REASONS, isEmendationReason } from './reasons.ts'

interface DocumentsInput {
  readonly sources: Readonly<Record<string, string>>
  readonly emendations: Readonly<Record<string, unknown>>
  readonly frameworks: FrameworkFacts
  /** The words of Arabic: what the rules ask where no punctuation shows a cut. */
  readonly words: Words
}

export interface CompiledDocument {
  readonly document: EditedDocument
  /** The source's lines, letter for letter; line 1 first. */
  readonly source: readonly string[]
  readonly apparatus: readonly ApparatusEntry[]
}

function apparatusOf(
  document: EditedDocument,
  lines: readonly RepairedLine[],
  emendations: readonly Emendation[],
  remarks: Remarks,
): ApparatusEntry[] {
  const emended = new Map(emendations.map((emendation) => [emendation.line, emendation]))
  return [...partsByLine(document)].flatMap(([number, [first = '', ...others]]) =>
    (lines[number - 1]?.changes ?? []).map((change): ApparatusEntry => {
      const remark = remarks[number]
      const about = {
        ...change,
        in: first,
        ...(others.length > 0 ? { alsoIn: others } : {}),
        ...(remark ? { remark } : {}),
      }
      if (change.rule !== 'emendation') return { ...about, kind: 'rule' }
      const emendation = emended.get(number)
      if (!emendation || !isEmendationReason(emendation.reason)) {
        throw new Error(`line ${number} is emended without a reason`)
      }
      const { ar, en } = EMENDATION_REASONS[emendation.reason]
      return { ...about, kind: 'emendation', reason: { key: emendation.reason, ar, en } }
    }),
  )
}

/** The parts that each line of the source was set in, in the order of the document: two for a line of two columns. */
function partsByLine(document: EditedDocument): Map<number, string[]> {
  const parts = new Map<number, string[]>()
  for (const { eId, lines } of partsOf(document)) {
    for (const line of lines) parts.set(line, [...(parts.get(line) ?? []), eId])
  }
  return parts
}

/** The lines of a source, put right by the general rules where it is damaged as they expect. */
function linesOf(source: string, { damaged }: DocumentDefinition, words: Words): RepairedLine[] {
  if (damaged) return repairLines(source, words)
  return source
    .split('\n')
    .map((line, index) => ({ number: index + 1, source: line, text: line, changes: [] }))
}

const input = <T>(record: Readonly<Record<string, T>>, id: string): T => {
  const found = record[id]
  if (found === undefined) throw new Error(`the corpus has nothing for ${id}`)
  return found
}

/** Turns the source texts and what editors know of them into the documents and their apparatus. */
export function compileDocuments(
  definitions: readonly DocumentDefinition[],
  { sources, emendations: stored, frameworks, words }: DocumentsInput,
  findMentions: (definition: DocumentDefinition, parts: readonly TextPart[]) => Mention[],
): CompiledDocument[] {
  return definitions.map((definition) => {
    const { id, remarks, build } = definition
    const source = input(sources, id)
    const emendations = parseEmendations(input(stored, id))
    const edited = emend(linesOf(source, definition, words), emendations, CORRECTING_REASONS)
    const document = build(edited, { frameworks, findMentions: (parts) => findMentions(definition, parts) })
    return {
      document,
      source: source.split('\n'),
      apparatus: apparatusOf(document, edited, emendations, remarks),
    }
  })
}
