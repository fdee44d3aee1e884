import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus and draws the whole record.
vi.setConfig({ testTimeout: 30_000 })

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

describe('the front page', () => {
  it('opens with the report’s own first sentence, in Arabic in either interface', async () => {
    const { container } = await renderRoute('/en')
    const quote = container.querySelector('blockquote')
    expect([quote?.lang, quote?.dir, quote?.dataset.locator]).toEqual(['ar', 'rtl', 'a-66-77/para_1'])
    expect(quote?.textContent).toMatch(/^1الدعوة إلى تعزيز التعاون/)
    expect(screen.getByText(/Our translation/)).toBeTruthy()
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
