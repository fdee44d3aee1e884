import { replay } from '../../edition/change.ts'
import { grouped } from '../../edition/grouped.ts'
import type { ApparatusEntry, EditedDocument } from '../../edition/model.ts'
import { partsOf } from '../../edition/parts.ts'
import type { EvidenceSource } from '../part-evidence.ts'

interface RuleFigure {
  readonly rule: string
  readonly kind: ApparatusEntry['kind']
  readonly changes: number
  /** How many lines it touched. */
  readonly lines: number
}

export interface EditedPlace {
  readonly line: number
  /** The parts that the line was set in: two for a line that holds two columns. */
  readonly parts: readonly string[]
  readonly source: string
  readonly reading: string
  readonly remark: ApparatusEntry['remark'] | null
}

export interface ReasonGroup {
  readonly reason: NonNullable<ApparatusEntry['reason']>
  readonly places: readonly EditedPlace[]
}

export interface EditionFigures {
  /** Lines of the source that carry text we set. */
  readonly lines: number
  readonly touchedLines: number
  readonly changes: number
  /** How many of the changes are an editor's. */
  readonly emendations: number
  /** In how many lines an editor decided. */
  readonly emendedLines: number
  /** Rules, those that touched most lines first, then the emendations. */
  readonly rules: readonly RuleFigure[]
  /** Emendations by reason, the most frequent first. */
  readonly reasons: readonly ReasonGroup[]
  /** Readings with an editor's remark. */
  readonly doubtful: readonly EditedPlace[]
}

function ruleFigures(byLine: ReadonlyMap<number, readonly ApparatusEntry[]>): RuleFigure[] {
  const figures = new Map<string, { kind: ApparatusEntry['kind']; changes: number; lines: Set<number> }>()
  for (const { rule, kind, line } of [...byLine.values()].flat()) {
    const figure = figures.get(rule) ?? { kind, changes: 0, lines: new Set<number>() }
    figure.changes++
    figure.lines.add(line)
    figures.set(rule, figure)
  }
  return [...figures]
    .map(([rule, { kind, changes, lines }]) => ({ rule, kind, changes, lines: lines.size }))
    .sort((a, b) => Number(a.kind === 'emendation') - Number(b.kind === 'emendation') || b.lines - a.lines)
}

/** Counts what was done to a document. */
export function editionFigures(
  document: EditedDocument,
  { source, apparatus }: EvidenceSource,
): EditionFigures {
  const byLine = grouped(apparatus, (entry) => entry.line)
  const partsOfLine = new Map<number, string[]>()
  for (const { eId, lines } of partsOf(document)) {
    for (const line of lines) partsOfLine.set(line, [...(partsOfLine.get(line) ?? []), eId])
  }
  const places = [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, changes]) => ({
      reason: changes.find((change) => change.reason)?.reason ?? null,
      place: {
        line,
        parts: partsOfLine.get(line) ?? [],
        source: source[line - 1] ?? '',
        reading: replay(source[line - 1] ?? '', changes),
        remark: changes.find((change) => change.remark)?.remark ?? null,
      },
    }))
  const emended = places.flatMap(({ reason, place }) => (reason ? [{ reason, place }] : []))
  return {
    lines: partsOfLine.size,
    touchedLines: byLine.size,
    changes: [...byLine.values()].reduce((sum, changes) => sum + changes.length, 0),
    emendations: apparatus.filter(({ kind }) => kind === 'emendation').length,
    emendedLines: emended.length,
    rules: ruleFigures(byLine),
    reasons: [...grouped(emended, ({ reason }) => reason.key).values()]
      .flatMap((same) => {
        const reason = same[0]?.reason
        return reason ? [{ reason, places: same.map(({ place }) => place) }] : []
      })
      .sort((a, b) => b.places.length - a.places.length),
    doubtful: places.flatMap(({ place }) => (place.remark ? [place] : [])),
  }
}
