import { describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../src/corpus/load.ts'
import { EditionPage } from '../../../../src/evidence/edition/edition-page.tsx'
import { editionFigures } from '../../../../src/evidence/edition/figures.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { groupThousands } from '../../../../src/i18n/thousands.ts'
import { compiled, written } from '../support/show.tsx'

const page = async (language: Language, id: DocumentId) =>
  written(language, <EditionPage id={id} {...(await compiled(id))} />)

const report = { ar: await page('ar', 'a-66-77'), en: await page('en', 'a-66-77') }
const session = await page('en', 'wsis-forum-2025-209')

describe('the edition page of the report', () => {
  it('tells each contradiction as printed, as read and why, with links to the evidence', () => {
    const item = report.en.querySelector('[data-locator="a-66-77/table_1.total.discussion"]')
    expect(item?.textContent).toMatch(/31.*13.*paragraph 11 says that 13 participants/)
    expect(item?.querySelector('a[href="/en/read/a-66-77#para_11"]')).not.toBeNull()
  })

  it('counts changes and lines by rule in a table whose figures are those of the data', async () => {
    const { document, evidence } = await compiled('a-66-77')
    const { rules, changes, touchedLines } = editionFigures(document, evidence)
    const rows = [...report.en.querySelectorAll('#rules tbody tr, #rules tfoot tr')]
    const cells = rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
    const written = (numbers: readonly number[]) => numbers.map((number) => groupThousands('en', number))
    expect(changes).toBeGreaterThan(999)
    expect(cells).toEqual(
      [...rules.map((rule) => [rule.changes, rule.lines]), [changes, touchedLines]].map(written),
    )
  })

  it('draws each rule as much of its bar as it has of the lines', async () => {
    const { document, evidence } = await compiled('a-66-77')
    const { rules, lines } = editionFigures(document, evidence)
    const drawn = [...report.en.querySelectorAll('#rules tbody svg')].map((bar) =>
      [...bar.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('width'))),
    )
    expect(drawn).toEqual(rules.map((rule) => [100, expect.closeTo((100 * rule.lines) / lines)]))
  })

  it('leads from every emendation to its paragraph and its evidence', async () => {
    const { apparatus } = (await compiled('a-66-77')).evidence
    const first = apparatus.find((entry) => entry.kind === 'emendation' && entry.in.startsWith('para_'))
    const places = [...report.ar.querySelectorAll('#emendations li[data-locator]')]
    const place = places.find((element) => element.textContent?.includes(`السطر ${first?.line}`))
    expect(place?.getAttribute('data-locator')).toBe(`a-66-77/${first?.in}`)
    expect(place?.querySelector(`a[href="/ar/read/a-66-77#${first?.in}"]`)).not.toBeNull()
    expect(place?.querySelector(`a[href="/ar/read/a-66-77/evidence#${first?.in}"]`)).not.toBeNull()
    expect(places.every((element) => element.querySelectorAll('a').length >= 2)).toBe(true)
  })

  it('names what was supplied and from where', () => {
    const [symbol] = report.en.querySelectorAll('#supplied dl > div')
    expect(symbol?.textContent).toMatch(/Document symbol.*A\/66\/77-E\/2011\/103/)
    expect(symbol?.querySelector('a')?.href).toMatch(/^https?:/)
  })

  it.each(['ar', 'en'] as const)(
    'offers the files to take away, each said in words of its own (%s)',
    (language) => {
      const items = [...report[language].querySelectorAll('#data li')]
      expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
        ['epub', 'md', 'akn.xml', 'tei.xml', 'json'].map((ending) => `/data/a-66-77.${ending}`),
      )
      const said = items.map((item) => item.querySelector('p')?.textContent ?? '')
      expect(said.every((words) => words.length > 15 && !words.includes('data.'))).toBe(true)
    },
  )

  it('sets its headings in order', () => {
    const levels = [...report.ar.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.tagName)
    expect(levels[0]).toBe('H1')
    expect(new Set(levels.slice(1))).toEqual(new Set(['H2']))
  })

  it('is written without style attributes, which the content security policy forbids', () => {
    expect(report.ar.querySelector('[style]')).toBeNull()
  })
})

describe('the edition page of the session', () => {
  it('puts the translation that turns the sense before what is only worded otherwise', () => {
    const first = session.querySelector('#contradictions tbody tr')
    expect(first?.textContent).toMatch(/action line C6.*wrong meaning.*احفظ البيئة.*البيئة التمكينية/)
  })

  it('does not call errors, in the heading above them, what is the same as the established wording', () => {
    const section = session.querySelector('#contradictions')
    expect(section?.querySelectorAll('[data-verdict="same"]').length).toBeGreaterThan(0)
    expect(section?.querySelector('h2')?.textContent).not.toMatch(/error/i)
    expect(section?.querySelector('h2 + p')?.textContent).toMatch(/then what is the same/)
  })

  it('has no table of rules, as no rule touched it', () => {
    expect(session.querySelector('#rules')).toBeNull()
    expect(session.querySelector('#emendations')).not.toBeNull()
  })
})
