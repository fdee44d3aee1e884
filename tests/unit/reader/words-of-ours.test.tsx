import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { selectedWords } from '../../../src/place/actions/selected-words.ts'
import { renderRoute } from '../support/render-route.tsx'

it.each(['ar', 'en'] as const)(
  'words that are selected across the table are the document’s, without what we say beside them: %s',
  async (language) => {
    await renderRoute(`/${language}/read/a-66-77`)
    await screen.findByRole('heading', { level: 1 })
    const [from, to] = [document.getElementById('para_11'), document.getElementById('para_12')]
    if (!from || !to) throw new Error('no paragraphs')
    const range = document.createRange()
    range.setStartBefore(from)
    range.setEndAfter(to)
    const words = selectedWords(document.body, range)?.words ?? ''
    expect(words.length).toBeGreaterThan(500)
    const ours = [
      ...document.querySelectorAll('#table_1 th[title] > :last-child, [data-deviates] a, #table_1 > p'),
    ]
    expect(ours.length).toBeGreaterThan(5)
    for (const { textContent } of ours) expect(words).not.toContain(textContent)
  },
  60_000,
)
