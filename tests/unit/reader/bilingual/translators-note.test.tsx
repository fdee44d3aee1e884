import { describe, expect, it } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

describe('a translator’s note', () => {
  it('says of its Arabic words, in the English interface, that they are Arabic', async () => {
    await renderRoute('/en/read/a-66-77?text=both')
    const notes = [...document.querySelectorAll('main aside[role="note"]')].filter((note) =>
      note.textContent.includes('أصحاب المصالح'),
    )
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      expect(note.querySelector('[lang="ar"]')?.textContent).toContain('أصحاب المصالح')
    }
  }, 60_000)
})
