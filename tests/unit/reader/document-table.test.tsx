import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DocumentTable } from '../../../src/reader/document-table.tsx'
import { compiledReport, renderInReader } from '../support/render-page.tsx'

const [table] = compiledReport().tables
if (!table) throw new Error('the report has no table')

describe('the contributions table in the text', () => {
  it('shows a total as printed and, below it, what it adds up to', async () => {
    await renderInReader('ar', <DocumentTable table={table} />)
    const row = screen.getByRole('row', { name: /المنظمات الدولية/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.at(-1)?.textContent).toBe('صفروحاصل الجمع 8')
    expect(cells.at(-1)?.dataset.deviates).toBe('true')
  })

  it('says of a figure that is an Arabic word that it is Arabic, in the English interface as well', async () => {
    const { container } = await renderInReader('en', <DocumentTable table={table} />)
    const zero = container.querySelector('[data-locator="a-66-77/table_1.international-organizations.total"]')
    expect(zero?.querySelector('[lang="ar"]')?.textContent).toBe('صفر')
  })

  it('marks every column heading as inferred, since the print lost them', async () => {
    await renderInReader('en', <DocumentTable table={table} />)
    const headings = screen.getAllByRole('columnheader').slice(1)
    expect(headings).toHaveLength(4)
    for (const heading of headings) expect(heading.textContent).toContain('inferred by us')
  })

  it('counts the totals that do not add up in the words of the language', async () => {
    await renderInReader('ar', <DocumentTable table={table} />)
    expect(screen.getByText(/وفيه مجموعان لا يستقيمان/)).toBeTruthy()
  })

  it('gives every cell its locator', async () => {
    const { container } = await renderInReader('ar', <DocumentTable table={table} />)
    expect(
      container.querySelector('[data-locator="a-66-77/table_1.civil-society.written"]')?.textContent,
    ).toBe('32')
  })
})
