import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { editionFigures } from '../../../../src/evidence/edition/figures.ts'

const [report] = ourCorpus().documents
if (!report) throw new Error('no report')
const figures = editionFigures(report.document, report)

describe('the figures of the report’s edition', () => {
  it('add up: the changes of all rules and emendations are the changes', () => {
    expect(figures.rules.reduce((sum, rule) => sum + rule.changes, 0)).toBe(figures.changes)
    expect(figures.touchedLines).toBeLessThanOrEqual(figures.lines)
  })

  it('count a line that was set in two columns once', () => {
    const [first] = report.apparatus.filter(({ line }) => line === 1)
    expect(first).toMatchObject({ in: 'masthead.organ_1', alsoIn: ['masthead.organ_2'] })
    expect(figures.changes).toBe(new Set(report.apparatus.map((change) => JSON.stringify(change))).size)
  })

  it('group every emended line under its reason, each once', () => {
    const lines = figures.reasons.flatMap(({ places }) => places.map(({ line }) => line))
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.length).toBe(figures.emendedLines)
    expect(figures.rules.at(-1)).toMatchObject({ kind: 'emendation', lines: lines.length })
  })

  it('know both columns of a line of the first page', () => {
    const places = figures.reasons.flatMap((group) => group.places)
    expect(places.find(({ line }) => line === 1)?.parts).toEqual(['masthead.organ_1', 'masthead.organ_2'])
  })

  it('list each remark with the reading it is about', () => {
    expect(figures.doubtful.find(({ line }) => line === 297)?.reading).toContain('واعترف أيضا')
  })
})
