import { describe, expect, it } from 'vitest'
import {
  loadActors,
  loadDocument,
  loadEnglish,
  loadFrameworks,
  loadIssues,
  loadMechanisms,
  loadShapes,
  loadThreads,
  loadWays,
} from '../../../src/corpus/load.ts'
import type { Passage } from '../../../src/corpus/ways/model.ts'
import { readQuotation } from '../../../src/place/quotation.ts'
import { sayingsOf } from '../../../src/ways/actors/sayings.ts'
import { mapCsv } from '../../../src/ways/map/csv.ts'
import { positionsOf } from '../../../src/ways/mechanisms/positions.ts'
import { nearestWays } from '../../../src/ways/nearest-ways.ts'
import { STRIP_WIDTH, stripOf } from '../../../src/ways/strip/strip-shapes.ts'
import { placesOf } from '../../../src/ways/words/places.ts'
import { clauseAround, quoteOf } from '../../../src/ways/words/quoted.ts'

const [issues, actors, mechanisms, threads, shapes] = await Promise.all([
  loadIssues(),
  loadActors(),
  loadMechanisms(),
  loadThreads(),
  loadShapes(),
])

const passages: readonly Passage[] = [
  ...[...issues, ...actors, ...mechanisms].flatMap((way): readonly Passage[] => way.passages),
  ...threads.flatMap(({ report, session }) => [...report, ...session]),
]

describe('words that support a statement', () => {
  it('stand in the clauses around them', () => {
    for (const passage of passages) {
      const { before, after } = clauseAround(passage)
      expect(`${before}${passage.words}${after}`, passage.at).toBe(passage.clauses)
    }
  })

  it('are what a link asks the reader to mark, in both languages', () => {
    for (const passage of passages)
      for (const language of ['ar', 'en'] as const)
        expect(readQuotation(quoteOf(passage, language)), passage.at).not.toBeNull()
  })

  it('are all set, whatever position they take or whatever they say of a body', () => {
    for (const { passages: own } of mechanisms)
      expect(positionsOf(own).flatMap((one) => one.own)).toHaveLength(own.length)
    for (const { passages: own } of actors)
      expect(sayingsOf(own).flatMap((one) => one.own)).toHaveLength(own.length)
  })
})

describe('a strip', () => {
  it('has a tick for every clause that speaks, inside the texts', () => {
    for (const { passages: own, id } of issues) {
      const { ticks } = stripOf(shapes, placesOf(own))
      expect(ticks.length, id).toBe(
        new Set(own.flatMap(({ at, segments }) => segments.map((one) => `${at}.${one}`))).size,
      )
      for (const { start } of ticks) expect(start).toBeLessThan(STRIP_WIDTH)
    }
  })
})

describe('what nothing has the name of', () => {
  it('is answered by what comes nearest, by id or by name in either language', () => {
    const first = (wanted: string) => nearestWays(wanted, issues)[0]?.id
    expect(first('cybersecurty')).toBe('cybersecurity')
    expect(first('cybersec')).toBe('cybersecurity')
    expect(first('Cybercrimes')).toBe('cybercrime')
    expect(first('حياد الشبكه')).toBe(issues.find(({ name }) => name.ar === 'حياد الشبكة')?.id)
  })
})

describe('the map as a table of data', () => {
  it('has a row for every clause, with what is spoken of in it', async () => {
    const texts = await Promise.all(
      (['a-66-77', 'wsis-forum-2025-209'] as const).map(async (id) => {
        const shape = shapes.find(({ document }) => document === id)
        if (!shape) throw new Error(`no shape of ${id}`)
        return { shape, document: await loadDocument(id), english: await loadEnglish(id) }
      }),
    )
    const csv = mapCsv(texts, await loadWays())
    const lines = csv.trimEnd().split('\n')
    const clauses = shapes.flatMap(({ bands }) =>
      bands.flatMap(({ parts }) => parts.flatMap((part) => part.clauses)),
    )
    expect(lines).toHaveLength(clauses.length + 1)
    expect(csv.startsWith('\uFEFFdocument,part,clause,arabic,english,issue,')).toBe(true)
    expect(lines.some((line) => line.includes('para_17') && line.includes('cybersecurity'))).toBe(true)
  })
})

describe('the frameworks', () => {
  it('all rest on what the page says of their names', async () => {
    const frameworks = await loadFrameworks()
    expect(frameworks.map(({ kind }) => kind)).toEqual([
      ...Array(6).fill('action-line'),
      ...Array(6).fill('goal'),
    ])
    const bases = new Set(frameworks.map(({ fact }) => ('ar_basis' in fact ? fact.ar_basis : fact.ar_status)))
    expect(bases.size).toBe(2)
  })
})
