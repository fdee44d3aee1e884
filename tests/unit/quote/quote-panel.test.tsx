import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadCitations, loadWays } from '../../../src/corpus/load.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../src/i18n/use-translation.ts'
import type { Target } from '../../../src/place/actions/target.ts'
import QuotePanel from '../../../src/quote/panel/quote-panel.tsx'
import { loadPartTexts } from '../../../src/quote/words-of-part.ts'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'

// The corpus is compiled once, for both.
beforeAll(async () => {
  await Promise.all([loadCitations(), loadPartTexts('a-66-77')])
}, 300_000)

const PARAGRAPH: Target = {
  kind: 'part',
  locator: 'a-66-77/para_12',
  name: 'paragraph 12',
  view: '/en/read/a-66-77#para_12',
  selection: null,
}

async function open(target: Target) {
  await loadWords('en', ['quote'])
  render(
    <LanguageProvider value="en">
      <TranslatorContext value={translatorFor('en', 'latn')}>
        <QuotePanel target={target} onClose={() => undefined} />
      </TranslatorContext>
    </LanguageProvider>,
  )
  // Until what it quotes has come.
  expect(screen.getByRole('status').textContent).toBe('Loading…')
  const result = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What is copied' })
  return { user: userEvent.setup(), said: () => result.value.replace(/[\u2066-\u2069]/g, ''), result }
}

describe('the panel of quoting and citing', () => {
  it('gives the citation of a paragraph in every style and both languages', async () => {
    const { user, said, result } = await open(PARAGRAPH)
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103, para\. 12\nhttp:.*\/en\/read\/a-66-77#para_12$/)
    await user.click(screen.getByRole('radio', { name: 'Arabic' }))
    // The page that it leads to is in the language of the citation.
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103، الفقرة 12\nhttp:.*\/ar\/read\/a-66-77#para_12$/)
    expect(result.dir).toBe('rtl')
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    expect(said()).toContain('note = {الفقرة 12}')
    expect(result.dir).toBe('ltr')
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'The text with its citation' }))
    expect(said()).toMatch(/^«حدد المساهمون .*» \(A\/66\/77-E\/2011\/103، الفقرة 12\)\n/)
  })

  it('names what it cites in the language of the citation', async () => {
    const { user, said } = await open({
      ...PARAGRAPH,
      locator: 'a-66-77/summary_1',
      name: 'summary, paragraph 1',
    })
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103, summary, paragraph 1\n/)
    await user.click(screen.getByRole('radio', { name: 'Arabic' }))
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103، الموجز، الفقرة 1\n/)
  })

  it('names a chart or a step as its page does in that language, an issue as the ways through the text do', async () => {
    const { user, said } = await open({
      ...PARAGRAPH,
      kind: 'chart',
      locator: 'chart/every-voice',
      name: 'Every voice',
      nameIn: async (language) => (language === 'ar' ? 'كل الأصوات' : 'Every voice'),
    })
    await user.click(screen.getByRole('radio', { name: 'Arabic' }))
    expect(said()).toContain('كل الأصوات')
    expect(said()).not.toContain('Every voice')
    expect(said()).toContain('/ar/read/a-66-77')
    cleanup()
    const [way] = await loadWays()
    if (!way) throw new Error('no ways')
    const issue = await open({ ...PARAGRAPH, kind: 'issue', locator: way.locator, name: way.name.en })
    await issue.user.click(screen.getByRole('radio', { name: 'Arabic' }))
    expect(issue.said()).toContain(way.name.ar)
  })

  it('cites selected words in either language, and quotes them in their own', async () => {
    const edge = { part: PARAGRAPH.locator, segment: 0 }
    const { user, said } = await open({
      ...PARAGRAPH,
      selection: { words: 'حدد المساهمون', before: '', after: ' ', language: 'ar', start: edge, end: edge },
    })
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103، الفقرة 12\n/)
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(said()).toMatch(/^A\/66\/77-E\/2011\/103, para\. 12\n/)
    await user.click(screen.getByRole('radio', { name: 'The text with its citation' }))
    expect(said()).toMatch(/^«حدد المساهمون» \(A\/66\/77-E\/2011\/103، الفقرة 12\)\n/)
    expect(screen.queryByRole('radio', { name: 'English' })).toBeNull()
  })

  it('copies what it shows, and says where the browser refuses', async () => {
    const { user, result } = await open({
      ...PARAGRAPH,
      kind: 'chart',
      locator: 'chart/every-voice',
      name: 'Every voice',
      view: '/en/contributions?voices=group#every-voice',
    })
    expect(result.value).toContain('“Every voice”')
    expect(result.value).toContain('/en/contributions?voices=group#every-voice')
    expect(screen.queryByRole('radio', { name: 'The text' })).toBeNull()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(write).toHaveBeenLastCalledWith(result.value)
    expect(await screen.findByText('Copied.')).toBeTruthy()
    write.mockRejectedValueOnce(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/does not allow copying/)).toBeTruthy()
  })
})
