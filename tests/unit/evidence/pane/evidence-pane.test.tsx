import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EvidencePane } from '../../../../src/evidence/pane/evidence-pane.tsx'
import type { View } from '../../../../src/evidence/views.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { setReading } from '../../../../src/place/reading-place.ts'
import { compiled, show } from '../support/show.tsx'

const { document: report, evidence } = await compiled('a-66-77')
const { source, apparatus } = evidence
const pane = (language: Language, view: View = 'lines', address?: string) =>
  show(language, <EvidencePane id="a-66-77" document={report} evidence={evidence} view={view} />, address)

afterEach(() => act(() => setReading(null)))

describe('the evidence pane', () => {
  it('invites to read and shows the opening while nothing is being read', async () => {
    await pane('en')
    expect(screen.getByText(/Showing the opening paragraph/)).toBeDefined()
    expect(document.querySelector('h2')?.textContent).toBe('Evidence: summary, paragraph 1')
  })

  it('follows the reading, and takes no focus', async () => {
    await pane('en')
    act(() => setReading('a-66-77/para_6'))
    expect(document.querySelector('h2')?.textContent).toBe('Evidence: paragraph 6')
    expect(screen.queryByText(/Showing the opening paragraph/)).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('stays with its own document when another one is being read', async () => {
    await pane('en')
    act(() => setReading('wsis-forum-2025-209/para_2'))
    expect(document.querySelector('h2')?.textContent).toBe('Evidence: summary, paragraph 1')
  })

  it('shows each line as it was extracted, letter for letter, above the line as edited', async () => {
    await pane('ar')
    act(() => setReading('a-66-77/para_6'))
    const line = document.getElementById('evidence-line-98')
    expect(line?.textContent).toContain('98')
    const [before, after] = [...(line?.querySelectorAll('[lang="ar"][dir="rtl"]') ?? [])]
    expect(before?.textContent).toBe(source[97])
    expect(after?.textContent).toBe(
      'بالإنترنت ولكن ليس في الأمور الفنية والتشغيلية اليومية والتي لا تؤثر على',
    )
  })

  it('puts the emendations, the remark and their lines before what the rules did', async () => {
    await pane('ar')
    act(() => setReading('a-66-77/para_6'))
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(headings.indexOf('ملاحظة المحقق')).toBeLessThan(headings.indexOf('القواعد المطبَّقة هنا'))
    expect(screen.getAllByText('السطر 94').some((element) => element.tagName === 'BUTTON')).toBe(true)
  })

  it('folds the rules with their counts and says why each is sound', async () => {
    await pane('en')
    act(() => setReading('a-66-77/para_6'))
    const rules = screen.getByRole('heading', { name: 'Rules applied here' }).parentElement
    const folds = within(rules as HTMLElement).getAllByRole('group')
    expect(folds.length).toBeGreaterThan(3)
    expect(folds.every((fold) => !(fold as HTMLDetailsElement).open)).toBe(true)
    expect(folds[0]?.textContent).toMatch(/ѧ.*times.*It is not an Arabic letter/)
  })

  it('brings the evidence of a footnote with its paragraph', async () => {
    await pane('en')
    act(() => setReading('a-66-77/para_11'))
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(headings).toEqual(expect.arrayContaining(['footnote 3', 'the table']))
  })

  it('shows the whole paragraph as extracted when asked', async () => {
    await pane('ar', 'extracted')
    act(() => setReading('a-66-77/para_6'))
    expect(document.getElementById('evidence-line-98')).toBeNull()
    const whole = [...document.querySelectorAll('p[lang="ar"]')].find((p) => p.textContent?.includes('ѧ'))
    const [first] = report.sections.flatMap((section) => section.paragraphs).filter((p) => p.num === 6)
    expect(whole?.textContent).toBe(first?.lines.map((line) => source[line - 1]).join(''))
  })

  it('keeps the part being read in the links that change the view', async () => {
    await pane('ar')
    act(() => setReading('a-66-77/para_6'))
    expect(screen.getByRole('link', { name: 'كما استُخرج' }).getAttribute('href')).toBe(
      '/ar/read/a-66-77/evidence?as=extracted#para_6',
    )
  })

  it.each([
    ['lines', '?terms=on&cover=ar', 'Line by line'],
    ['lines', '?as=nonsense&text=both', 'Line by line'],
    ['extracted', '?text=both&as=extracted', 'As extracted'],
    ['edited', '?as=edited&show=issue%2Faccess&utm_source=letter', 'As edited'],
  ] as const)(
    'says which view is shown, whatever else the address says: %s at %s',
    async (view, search, name) => {
      await pane('en', view, `/en/read/a-66-77/evidence${search}`)
      const links = within(
        screen.getByRole('navigation', { name: 'How to show the source and the text' }),
      ).getAllByRole('link')
      const current = links.filter((link) => link.hasAttribute('aria-current'))
      expect(current.map((link) => link.textContent)).toEqual([name])
    },
  )

  it('keeps in the links that change the view what else the address says', async () => {
    await pane('en', 'edited', '/en/read/a-66-77/evidence?text=both&as=edited&cover=ar&terms=off')
    const hrefs = ['Line by line', 'As extracted'].map((name) =>
      screen.getByRole('link', { name }).getAttribute('href'),
    )
    expect(hrefs).toEqual([
      '/en/read/a-66-77/evidence?text=both&cover=ar&terms=off',
      '/en/read/a-66-77/evidence?text=both&as=extracted&cover=ar&terms=off',
    ])
  })

  it('calls a rule that it has no words for by the name it has in the data', async () => {
    const unknown = apparatus.map((entry) =>
      entry.rule === 'tatweel' ? { ...entry, rule: 'new-rule' } : entry,
    )
    await show(
      'en',
      <EvidencePane id="a-66-77" document={report} evidence={{ source, apparatus: unknown }} view="lines" />,
    )
    act(() => setReading('a-66-77/para_6'))
    expect(screen.getAllByText('new-rule').length).toBeGreaterThan(0)
  })
})
