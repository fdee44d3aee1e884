import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { outlineOf } from '../../../src/corpus/outline.ts'

const corpus = ourCorpus()
const outline = outlineOf(corpus)

describe('the outline of the corpus', () => {
  it('gives each document its titles, symbol, date and origin', () => {
    expect(outline.documents[0]).toMatchObject({
      id: 'a-66-77',
      symbol: 'A/66/77-E/2011/103',
      date: { ar: '4 أيار/مايو 2011', en: '4 May 2011' },
      title: { ar: 'تعزيز التعاون بشأن قضايا السياسة العامة المتعلقة بالإنترنت' },
      from: { ar: 'تقرير الأمين العام', en: 'Report of the Secretary-General' },
      paragraphs: 39,
      footnotes: 4,
    })
    expect(outline.documents[1]).toMatchObject({
      symbol: null,
      date: { en: '8 July 2025' },
      from: { ar: 'هيئة تسجيل الإنترنت الكندية' },
      paragraphs: 6,
      items: 12,
    })
  })

  it('counts a change once, though its line belongs to two parts', () => {
    const entries = corpus.documents[0]?.apparatus.length ?? 0
    const { ruleChanges = 0, emendations = 0 } = outline.documents[0] ?? {}
    expect(ruleChanges + emendations).toBeLessThanOrEqual(entries)
    expect(emendations).toBeGreaterThan(0)
  })

  it('counts what the record holds and how sure we are of it', () => {
    const { things, verification, sources } = outline
    expect(things.doc + things.event + things.actor).toBe(corpus.things.length)
    expect(verification.verified + verification.partial + verification.unverified).toBe(
      things.doc + things.event,
    )
    expect(sources).toBeGreaterThan(50)
  })

  it('is small: a front page downloads it whole', () => {
    expect(JSON.stringify(outline).length).toBeLessThan(4000)
  })
})
