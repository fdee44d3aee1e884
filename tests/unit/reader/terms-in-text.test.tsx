import glossary from 'virtual:masar/glossary'
import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/edition/model.ts'
import { MarkedText } from '../../../src/reader/marked-text.tsx'
import { indexTerms, joinOverlapping } from '../../../src/reader/terms/term-spans.ts'
import { textRuns } from '../../../src/reader/text-runs.ts'
import { compiledReport, renderInReader } from '../support/render-page.tsx'

const mention = (start: number, end: number): Mention => ({
  in: 'para_1',
  type: 'actor',
  start,
  end,
  text: '',
  locator: 'actor/itu',
})

const written = (runs: ReturnType<typeof textRuns>) =>
  runs.map((run) => {
    if (run.kind === 'mark') return `[${run.footnote}]`
    return run.kind === 'text' ? run.text : `${run.kind}(${run.text}: ${run.terms.join(' ')})`
  })

describe('the terms of a text', () => {
  it('that overlap are one span, the first and longest before the others, each once', () => {
    expect(
      joinOverlapping([
        { start: 4, end: 9, term: 'term/b' },
        { start: 0, end: 6, term: 'term/a' },
        { start: 0, end: 3, term: 'term/c' },
        { start: 9, end: 12, term: 'term/d' },
      ]),
    ).toEqual([
      { start: 0, end: 9, terms: ['term/a', 'term/c', 'term/b'] },
      { start: 9, end: 12, terms: ['term/d'] },
    ])
  })

  it('are runs of their own', () => {
    const runs = textRuns('the global public good', [], [], [{ start: 4, end: 22, terms: ['term/a'] }])
    expect(written(runs)).toEqual(['the ', 'term(global public good: term/a)'])
  })

  it('do not cut a mention: inside it the mention knows them, around it their words stand beside it', () => {
    const inside = textRuns(
      'the Internet Forum',
      [mention(4, 18)],
      [],
      [{ start: 4, end: 12, terms: ['term/a'] }],
    )
    expect(written(inside)).toEqual(['the ', 'mention(Internet Forum: term/a)'])
    const around = textRuns(
      'in ICANN, the body',
      [mention(3, 8)],
      [],
      [{ start: 0, end: 18, terms: ['term/a'] }],
    )
    expect(written(around)).toEqual([
      'term(in: term/a)',
      ' ',
      'mention(ICANN: term/a)',
      ', ',
      'term(the body: term/a)',
    ])
  })

  it('keep a mark where it stands', () => {
    const runs = textRuns(
      'public good.',
      [],
      [{ footnote: 'fn_1', at: 11 }],
      [{ start: 0, end: 11, terms: ['term/a'] }],
    )
    expect(written(runs)).toEqual(['term(public good: term/a)', '[fn_1]', '.'])
  })

  it('leave the text as it is, wherever they stand', () => {
    const spans = fc.uniqueArray(fc.nat(40), { maxLength: 8 }).map((edges) => {
      const sorted = edges.toSorted((a, b) => a - b)
      return sorted.flatMap((start, index) => {
        const end = sorted[index + 1]
        return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
      })
    })
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), spans, spans, (text, mentioned, terms) => {
        const runs = textRuns(
          text,
          mentioned.map(({ start, end }) => mention(start, end)),
          [],
          terms.map((span) => ({ ...span, terms: ['term/a' as const] })),
        )
        expect(runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join('')).toBe(text)
        expect(runs.filter((run) => run.kind === 'mention')).toHaveLength(mentioned.length)
      }),
    )
  })
})

describe('the terms of a paragraph of the report', () => {
  const paragraph = compiledReport()
    .sections.flatMap((section) => section.paragraphs)
    .find(({ eId }) => eId === 'para_4')
  if (!paragraph) throw new Error('no paragraph 4')
  const termsIn = indexTerms(glossary, 'a-66-77')

  it('are links to the glossary in both languages, described as terms, and the words stay as they are', async () => {
    const { container } = await renderInReader(
      'en',
      <>
        <p lang="ar">
          <MarkedText part={paragraph} />
        </p>
        <p lang="en">
          <MarkedText part={paragraph} text="en" />
        </p>
      </>,
      'both',
      termsIn,
    )
    const terms = (language: string) =>
      [...container.querySelectorAll<HTMLElement>(`[lang="${language}"] [data-mention="term"]`)].map(
        (link) => [link.textContent, link.getAttribute('href')],
      )
    expect(terms('en')).toContainEqual(['enhanced cooperation', '/en/glossary#term/enhanced-cooperation'])
    expect(terms('ar')).toContainEqual(['تعزيز التعاون', '/en/glossary#term/enhanced-cooperation'])
    for (const link of screen.getAllByText('enhanced cooperation'))
      expect(link.getAttribute('aria-describedby')).toBe('term-hint card-hint')
    const copy = container.querySelector('[lang="ar"]')?.cloneNode(true) as HTMLElement
    copy.querySelector('sup')?.remove()
    expect(copy.textContent).toBe(paragraph.text)
  })

  it('are marked in headings and titles too, whose mentions are no links', async () => {
    const { title } = compiledReport()
    const { container } = await renderInReader('en', <MarkedText part={title} plain />, 'both', termsIn)
    expect(container.querySelector('[data-mention="term"]')?.textContent).toBe('تعزيز التعاون')
    expect(container.querySelectorAll('a:not([data-terms])')).toHaveLength(0)
  })

  it('are not marked before anybody asks', async () => {
    const { container } = await renderInReader('en', <MarkedText part={paragraph} />)
    expect(container.querySelector('[data-mention="term"], [data-terms]')).toBeNull()
  })
})
