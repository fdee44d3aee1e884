import { describe, expect, it } from 'vitest'
import type { ThingSource } from '../../../../src/corpus/things.ts'
import { SourceCount, SourceList } from '../../../../src/ui/thing/thing-sources.tsx'
import { renderIn } from '../../support/render-page.tsx'

const READ: ThingSource = {
  url: 'https://example.org/copy',
  supports: 'the date of the meeting',
  publisher: 'Example',
  standing: 'mirror',
  read: true,
  of: 'A/RES/60/252',
}
const ITSELF: ThingSource = {
  url: 'https://undocs.org/A/RES/60/252',
  supports: 'the document itself, A/RES/60/252; not opened',
  publisher: 'United Nations',
  standing: 'official',
  read: false,
  of: 'A/RES/60/252',
}

describe('the sources of a thing', () => {
  it('are those that were read; what was not opened is counted apart, in the language of the page', async () => {
    const { container } = await renderIn('ar', <SourceCount sources={[READ, ITSELF]} />)
    expect(container.textContent).toBe('مصدر واحد\u00a0· ومصدر آخر لم نفتحه')
    const english = await renderIn('en', <SourceCount sources={[READ, ITSELF]} />)
    expect(english.container.textContent).toBe('1 source\u00a0· 1 more not opened by us')
    const none = await renderIn('en', <SourceCount sources={[ITSELF]} />)
    expect(none.container.textContent).toBe('1 not opened by us')
  })

  it('say of a document that was not opened in Arabic that it was not, without a word of English', async () => {
    const { container } = await renderIn('ar', <SourceList sources={[ITSELF]} />)
    expect(container.textContent).toContain('رسمي · لم نفتحه')
    expect(container.textContent).toContain('الوثيقة نفسها، في موقعها الرسمي: A/RES/60/252')
    expect(container.textContent).not.toContain('not opened')
  })

  it('say in the language of the page that a source tells what a body is', async () => {
    const { container } = await renderIn('ar', <SourceList sources={[{ ...READ, supports: null }]} />)
    expect(container.textContent).toContain('Example: وصف الجهة')
    expect(container.querySelector('p[lang="en"]')).toBeNull()
  })

  it('call an official address that was not opened no copy, though a transcription was read', async () => {
    const { container } = await renderIn('en', <SourceList sources={[{ ...ITSELF, standing: 'mirror' }]} />)
    expect(container.textContent).toContain('official address, not opened by us; we read a transcription')
    expect(container.textContent).not.toContain('copy of the original')
  })
})
