import { describe, expect, it } from 'vitest'
import { ourCorpus, readCorpusInput } from '../../../src/build/corpus-files.ts'
import { bodyLines } from '../../../src/corpus/bodies.ts'
import { parseActors, parseBodies } from '../../../src/corpus/facts.ts'
import type { Locator } from '../../../src/locator.ts'

const { facts } = readCorpusInput()
const actors = parseActors(facts.actors)
const bodies = parseBodies(facts.bodies)
const corpus = ourCorpus()
const parts = new Set(corpus.parts.map(({ locator }) => locator))
const thing = (locator: Locator) => corpus.things.find((one) => one.locator === locator)

describe('what a body is', () => {
  it('is said in one line in both languages, for every body that has a name', () => {
    for (const { locator, kind, title, description } of corpus.things) {
      if (kind !== 'actor') continue
      if (title.en === null) expect(description, locator).toBeNull()
      else {
        expect(description?.ar, locator).toMatch(/^[\p{sc=Arabic}]/u)
        expect(description?.en, locator).toMatch(/^[A-Z]/)
        for (const line of [description?.ar, description?.en]) expect(line?.length, locator).toBeLessThan(130)
      }
    }
  })

  it('rests on a page that was read or on a part of the report', () => {
    for (const { locator, kind, description, sources, statedIn } of corpus.things) {
      if (kind !== 'actor' || !description) continue
      if (statedIn) expect(parts.has(statedIn), locator).toBe(true)
      else
        expect(
          sources.some(({ read }) => read),
          locator,
        ).toBe(true)
    }
    expect(thing('actor/usg-desa')).toMatchObject({ statedIn: 'a-66-77/para_8', sources: [] })
    expect(thing('actor/cstd')?.sources[0]).toMatchObject({
      publisher: 'UNCTAD',
      standing: 'official',
      read: true,
    })
  })

  it('stops the build when it is about nobody, rests on no part, or says nothing', () => {
    const [one] = Object.values(bodies)
    if (!one) throw new Error('no bodies')
    expect(() => bodyLines({ nobody: one }, actors, parts)).toThrow('facts/bodies.json: nobody is no body')
    const nowhere = { itu: { ...one, source: { part: 'a-66-77/para_99' } } }
    expect(() => bodyLines(nowhere, actors, parts)).toThrow(
      /itu rests on a-66-77\/para_99, which is not there/,
    )
    expect(() => parseBodies({ itu: { ...one, ar: '' } })).toThrow(/^facts\/bodies\.json, itu\.ar/)
  })
})
