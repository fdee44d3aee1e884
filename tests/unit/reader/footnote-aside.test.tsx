import { describe, expect, it, vi } from 'vitest'
import { FootnoteAside } from '../../../src/reader/footnote-aside.tsx'
import { OpenFootnotesContext } from '../../../src/reader/open-footnotes.ts'
import { compiledReport, renderInReader } from '../support/render-page.tsx'

const note = (() => {
  const [, second] = compiledReport().footnotes
  if (!second) throw new Error('the report has no second note')
  return second
})()

describe('a footnote', () => {
  it('that is closed is left to the browser’s search, which opens it', async () => {
    const reveal = vi.fn()
    const notes = { open: new Set<string>(), close: () => undefined, reveal }
    const { container } = await renderInReader(
      'en',
      <OpenFootnotesContext value={notes}>
        <FootnoteAside note={note} from="para_4" />
      </OpenFootnotesContext>,
    )
    const aside = container.querySelector('aside')
    expect(aside?.getAttribute('hidden')).toBe('until-found')
    aside?.dispatchEvent(new Event('beforematch'))
    expect(reveal).toHaveBeenCalledWith('fn_2')
  })

  it('says in its own language what is in which', async () => {
    const { container } = await renderInReader('en', <FootnoteAside note={note} from="para_4" />)
    const langOf = (selector: string) => container.querySelector(selector)?.getAttribute('lang')
    expect(langOf('aside')).toBe('en')
    expect(langOf('aside p')).toBe('ar')
    expect(langOf('[data-note-back]')).toBe('en')
  })
})
