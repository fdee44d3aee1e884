import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus and draws the whole record.
vi.setConfig({ testTimeout: 30_000 })

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

describe('the front page', () => {
  const opening = (container: HTMLElement) => {
    const quote = container.querySelector<HTMLElement>('blockquote[data-locator="a-66-77/para_1"]')
    return [...(quote?.querySelectorAll<HTMLElement>('p[lang]') ?? [])].map(({ lang, dir, textContent }) => [
      lang,
      dir,
      textContent?.slice(0, 12),
    ])
  }

  it('opens with the report’s first sentence, in the English interface with its English first', async () => {
    const { container } = await renderRoute('/en')
    expect(opening(container)).toEqual([
      ['en', 'ltr', '1The call fo'],
      ['ar', 'rtl', '1الدعوة إلى '],
    ])
    expect(screen.getByText(/unofficial translation/)).toBeTruthy()
  })

  it('opens in the Arabic interface with the Arabic alone', async () => {
    const { container } = await renderRoute('/ar')
    expect(opening(container)).toEqual([['ar', 'rtl', '1الدعوة إلى ']])
  })

  it('notices both documents with symbol, date, length, and how their text was made', async () => {
    await renderRoute('/ar')
    const report = within(
      screen.getByRole('article', { name: 'تعزيز التعاون بشأن قضايا السياسة العامة المتعلقة بالإنترنت' }),
    )
    expect(report.getByText('A/66/77-E/2011/103').dir).toBe('ltr')
    expect(report.getByText('4 أيار/مايو 2011')).toBeTruthy()
    expect(report.getByText('39 فقرة')).toBeTruthy()
    expect(report.getByText('4 حواشٍ')).toBeTruthy()
    expect(report.getByText(/وفق قواعد عامة/)).toBeTruthy()
    expect(screen.getByText(/ترجمة آلية/)).toBeTruthy()
  })

  it('leads to reading, evidence, edition, references, data and the other language', async () => {
    await renderRoute('/ar')
    expect(hrefs()).toEqual(
      expect.arrayContaining([
        '/ar/read/a-66-77',
        '/ar/read/a-66-77/evidence',
        '/ar/edition/a-66-77',
        '/ar/read/wsis-forum-2025-209',
        '/ar/references',
        '/ar/glossary',
        '/data/a-66-77.json',
        '/data/wsis-forum-2025-209.json',
        '/en',
      ]),
    )
  })

  it('has one first heading and no level left out', async () => {
    await renderRoute('/en')
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })
})
