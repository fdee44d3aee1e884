import { replay } from '../edition/change.ts'
import type { ApparatusEntry, Contradiction, EditedDocument, Table } from '../edition/model.ts'
import { type PartLines, partsOf } from '../edition/parts.ts'
import { partLocator } from '../locator.ts'
import { type MarkedLines, markLines } from './lines/marked-runs.ts'

/** What the edition keeps beside the text: the source's lines and what was done to them. */
export interface EvidenceSource {
  readonly source: readonly string[]
  readonly apparatus: readonly ApparatusEntry[]
}

/** Changes of one rule that follow one another in a line. */
export interface StepGroup {
  readonly rule: string
  readonly kind: ApparatusEntry['kind']
  readonly changes: readonly ApparatusEntry[]
}

export interface LineEvidence {
  /** 1-based number of the source line. */
  readonly number: number
  readonly source: string
  readonly edited: string
  readonly marked: MarkedLines
  readonly steps: readonly StepGroup[]
  readonly reason: ApparatusEntry['reason'] | null
  readonly remark: ApparatusEntry['remark'] | null
}

interface RuleUse {
  readonly rule: string
  readonly count: number
  readonly lines: readonly { readonly number: number; readonly count: number }[]
}

export interface PartEvidence {
  readonly eId: string
  readonly lines: readonly LineEvidence[]
  readonly changes: number
  /** The rules at work, the most frequent first; emendations are not among them. */
  readonly rules: readonly RuleUse[]
  /** The editor's reasons, each with the lines it was given for. */
  readonly reasons: readonly {
    readonly reason: NonNullable<ApparatusEntry['reason']>
    readonly lines: readonly number[]
  }[]
  readonly remarks: readonly {
    readonly line: number
    readonly remark: NonNullable<ApparatusEntry['remark']>
  }[]
  readonly contradictions: readonly Contradiction[]
}

/** A line's changes in order, those of one rule that stand side by side taken together. */
function stepsOf(changes: readonly ApparatusEntry[]): StepGroup[] {
  const groups: { rule: string; kind: ApparatusEntry['kind']; changes: ApparatusEntry[] }[] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last?.rule === change.rule) last.changes.push(change)
    else groups.push({ rule: change.rule, kind: change.kind, changes: [change] })
  }
  return groups
}

function lineEvidence(number: number, source: string, changes: readonly ApparatusEntry[]): LineEvidence {
  const edited = replay(source, changes)
  return {
    number,
    source,
    edited,
    marked: markLines(source, edited),
    steps: stepsOf(changes),
    reason: changes.find((change) => change.reason)?.reason ?? null,
    remark: changes.find((change) => change.remark)?.remark ?? null,
  }
}

function rulesOf(changes: readonly ApparatusEntry[]): RuleUse[] {
  const uses = new Map<string, Map<number, number>>()
  for (const { rule, kind, line } of changes) {
    if (kind === 'emendation') continue
    const lines = uses.get(rule) ?? new Map<number, number>()
    uses.set(rule, lines.set(line, (lines.get(line) ?? 0) + 1))
  }
  return [...uses]
    .map(([rule, lines]) => ({
      rule,
      count: [...lines.values()].reduce((sum, count) => sum + count, 0),
      lines: [...lines].map(([number, count]) => ({ number, count })),
    }))
    .sort((a, b) => b.count - a.count)
}

function reasonsOf(lines: readonly LineEvidence[]): PartEvidence['reasons'] {
  const reasons = new Map<string, { reason: NonNullable<ApparatusEntry['reason']>; lines: number[] }>()
  for (const { reason, number } of lines) {
    if (!reason) continue
    const known = reasons.get(reason.key)
    if (known) known.lines.push(number)
    else reasons.set(reason.key, { reason, lines: [number] })
  }
  return [...reasons.values()]
}

/** Whether a place is a part or stands inside it, as a cell stands in its row and a row in its table. */
const holds = (part: string, place: string) => place === part || place.startsWith(`${part}.`)

/** Everything the edition knows of one part. */
export function partEvidence(
  document: EditedDocument,
  { source, apparatus }: EvidenceSource,
  part: PartLines,
): PartEvidence {
  const own = apparatus.filter((entry) =>
    [entry.in, ...(entry.alsoIn ?? [])].some((eId) => holds(part.eId, eId)),
  )
  const lines = part.lines.map((number) =>
    lineEvidence(
      number,
      source[number - 1] ?? '',
      own.filter((entry) => entry.line === number),
    ),
  )
  const locator = partLocator(document.id, part.eId)
  return {
    eId: part.eId,
    lines,
    changes: own.length,
    rules: rulesOf(own),
    reasons: reasonsOf(lines),
    remarks: lines.flatMap(({ number, remark }) => (remark ? [{ line: number, remark }] : [])),
    contradictions: document.contradictions.filter(({ at }) => holds(locator, at)),
  }
}

/** A whole table as one part: its rows were damaged and put right together. */
function tableLines(table: Table): PartLines {
  return { eId: table.eId, lines: [...table.caption.lines, ...table.rows.map((row) => row.line)] }
}

/** What stands with a part on the page: its footnotes, and a table that follows it. */
function companionsOf(document: EditedDocument, eId: string): PartLines[] {
  const after = document.sections.find((section) => section.table?.after === eId)?.table
  return [
    ...document.footnotes.filter((note) => note.from.includes(eId)),
    ...document.tables.filter((table) => table.eId === after?.eId).map(tableLines),
  ]
}

/** The evidence of a part and of what stands with it, the part first; none for an eId that the document lacks. */
export function evidenceOf(document: EditedDocument, evidence: EvidenceSource, eId: string): PartEvidence[] {
  const part = partsOf(document).find((candidate) => candidate.eId === eId)
  if (!part) return []
  return [part, ...companionsOf(document, eId)].map((own) => partEvidence(document, evidence, own))
}

/** The part whose evidence is shown before anything is being read. */
export function firstPart(document: EditedDocument): string {
  const first = document.summary[0] ?? document.sections.flatMap((section) => section.paragraphs)[0]
  return first?.eId ?? 'title'
}
