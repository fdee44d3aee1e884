import { type Emendation, emend } from '../edition/emend.ts'
import type { Words } from '../edition/lexicon/lexicon.ts'
import type { ApparatusEntry, EditedDocument, Mention, TextPart } from '../edition/model.ts'
import { partsOf } from '../edition/parts.ts'
import { type RepairedLine, repairLines } from '../edition/repair.ts'
import * as report from './a-66-77/document.ts'
import { ID as REPORT_ID } from './a-66-77/frame.ts'
import { REMARKS as REPORT_REMARKS } from './a-66-77/remarks.ts'
import type { Bilingual } from './bilingual.ts'
import { parseEmendations } from './emendations.ts'
import type { FrameworkFacts } from './facts.ts'
import { CORRECTING_REASONS, EMENDATION_REASONS, isEmendationReason } from './reasons.ts'
import * as session from './wsis-forum-2025-209/document.ts'

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

/** Remarks on single lines, by line number. */
export type Remarks = Readonly<Record<number, Bilingual>>

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

type Build = (lines: readonly RepairedLine[]) => EditedDocument

function compileDocument(
  source: string,
  lines: readonly RepairedLine[],
  stored: unknown,
  remarks: Remarks,
  build: Build,
): CompiledDocument {
  const emendations = parseEmendations(stored)
  const edited = emend(lines, emendations, CORRECTING_REASONS)
  const document = build(edited)
  return {
    document,
    source: source.split('\n'),
    apparatus: apparatusOf(document, edited, emendations, remarks),
  }
}

const input = <T>(record: Readonly<Record<string, T>>, id: string): T => {
  const found = record[id]
  if (found === undefined) throw new Error(`the corpus has nothing for ${id}`)
  return found
}

/** Turns the source texts and what editors know of them into the documents and their apparatus. */
export function compileDocuments(
  { sources, emendations, frameworks, words }: DocumentsInput,
  findMentions: (document: string, parts: readonly TextPart[]) => Mention[],
): CompiledDocument[] {
  const reportSource = input(sources, REPORT_ID)
  const sessionSource = input(sources, session.ID)
  const terms = session.establishedTerms(frameworks)
  return [
    compileDocument(
      reportSource,
      repairLines(reportSource, words),
      input(emendations, REPORT_ID),
      REPORT_REMARKS,
      (lines) => report.reportDocument(lines, (parts) => findMentions(REPORT_ID, parts)),
    ),
    compileDocument(
      sessionSource,
      // The session page is sound: what is wrong with it is its translation, which no rule may touch.
      sessionSource
        .split('\n')
        .map((line, index) => ({ number: index + 1, source: line, text: line, changes: [] })),
      input(emendations, session.ID),
      {},
      (lines) => session.sessionDocument(lines, terms, (parts) => findMentions(session.ID, parts)),
    ),
  ]
}
