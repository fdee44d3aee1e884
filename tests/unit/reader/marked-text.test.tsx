import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkedText } from '../../../src/reader/marked-text.tsx'
import { DEFAULT_SETTINGS } from '../../../src/ui/settings/settings.ts'
import { changeSettings } from '../../../src/ui/settings/settings-store.ts'
import { compiledReport, renderInReader } from '../support/render-page.tsx'

const paragraph = (num: number) => {
  const found = compiledReport()
    .sections.flatMap((section) => section.paragraphs)
    .find((part) => part.num === num)
  if (!found) throw new Error(`no paragraph ${num}`)
  return found
}

afterEach(() => act(() => changeSettings(DEFAULT_SETTINGS)))

describe('the text of a paragraph', () => {
  it('reads as the edition has it, the note mark aside', async () => {
    const { container } = await renderInReader('ar', <MarkedText part={paragraph(4)} />)
    const copy = container.cloneNode(true) as HTMLElement
    copy.querySelector('sup')?.remove()
    expect(copy.textContent).toBe(paragraph(4).text)
  })

  it('has a note mark whose name is read aloud', async () => {
    const { container } = await renderInReader('en', <MarkedText part={paragraph(4)} />)
    const marks = [...container.querySelectorAll('sup > *')]
    expect(marks.map((node) => [node.getAttribute('aria-label'), node.getAttribute('lang')])).toEqual([
      ['Footnote 2', 'en'],
    ])
  })

  it('isolates a document symbol from the Arabic around it', async () => {
    await renderInReader('ar', <MarkedText part={paragraph(4)} />)
    const symbol = screen.getByText('A/64/64-E/2009/10')
    expect(symbol.tagName).toBe('BDI')
    expect(symbol.getAttribute('dir')).toBe('ltr')
    expect(symbol.closest('a')?.dataset.locator).toBe('doc/a-64-64-e-2009-10')
  })

  it('sets dates and years in the reader’s digits and leaves symbols alone', async () => {
    await renderInReader('ar', <MarkedText part={paragraph(4)} />)
    act(() => changeSettings({ digits: 'arab' }))
    expect(screen.getByText('١٣ آذار/مارس ٢٠٠٩')).toBeTruthy()
    expect(screen.getByText('A/64/64-E/2009/10')).toBeTruthy()
  })

  it('leads from a note mark to its note, under a name that says so', async () => {
    await renderInReader('en', <MarkedText part={paragraph(2)} />)
    const mark = screen.getByRole('link', { name: 'Footnote 1' })
    expect(mark.getAttribute('href')).toBe('#fn_1')
    expect(mark.dataset.locator).toBe('a-66-77/fn_1')
  })

  it('leads from a mention to its entry in the references, in the interface language', async () => {
    await renderInReader('en', <MarkedText part={paragraph(2)} />)
    expect(screen.getByText('60/252').getAttribute('href')).toBe('/en/references#doc/a-res-60-252')
  })

  it('keeps two note marks at one place apart: React complains of none', async () => {
    const complaint = vi.spyOn(console, 'error')
    const { sections, summary } = compiledReport()
    const parts = [...summary, ...sections.flatMap(({ paragraphs }) => paragraphs)]
    for (const text of ['ar', 'en'] as const) {
      await renderInReader(
        'en',
        parts.map((part) => <MarkedText key={part.eId} part={part} text={text} />),
        'both',
      )
    }
    const complaints = complaint.mock.calls.filter(([said]) => String(said).includes('key'))
    complaint.mockRestore()
    expect(complaints).toEqual([])
  })
})
