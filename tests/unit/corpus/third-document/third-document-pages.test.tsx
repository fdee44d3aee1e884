/**
 * A third document: its folder (here letter.ts), its line in the list (here in the module that the app reads the list
 * from), its words. Everything else is the app as it stands.
 */
import { describe, expect, it, vi } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

const { letter, compiled, documents } = await vi.hoisted(async () => {
  const { compileDocuments } = await import('../../../../src/corpus/compile.ts')
  const facts = await import('../../../../src/corpus/facts.ts')
  const { default: frameworks } = await import('../../../../src/corpus/facts/frameworks.json')
  const { withTranslation } = await import('../../../../src/corpus/english.ts')
  const { letter, EMENDATIONS, ENGLISH, SOURCE } = await import('./letter.ts')
  const documents = compileDocuments(
    [letter],
    {
      sources: { [letter.id]: SOURCE },
      emendations: { [letter.id]: EMENDATIONS },
      frameworks: facts.parseFrameworks(frameworks),
      words: { isWord: () => true },
    },
    () => [],
  ).map((compiled) => withTranslation(compiled, ENGLISH, []))
  const [compiled] = documents
  if (!compiled) throw new Error('the letter was not compiled')
  // What the file before fetched late, in the same worker, may have brought modules without the letter meanwhile.
  vi.resetModules()
  return { letter, compiled, documents }
})

vi.mock('virtual:masar/documents', async (original) => {
  const { default: documents } = await original<typeof import('virtual:masar/documents')>()
  return { default: [...documents, letter] }
})

vi.mock('virtual:masar/data', async (original) => {
  const { loadData } = await original<typeof import('virtual:masar/data')>()
  const { outlineOf } = await import('../../../../src/corpus/outline.ts')
  const { document, source, apparatus } = compiled
  const outline = async () => {
    const ours = await loadData('outline')
    const corpus = {
      documents,
      things: [],
      relations: [],
      parts: [],
      chronology: [],
      contributions: await loadData('contributions'),
      glossary: [],
      ways: { issues: [], actors: [], mechanisms: [], threads: [], frameworks: [], entries: [] },
    }
    return { ...ours, documents: [...ours.documents, ...outlineOf(corpus).documents] }
  }
  const known = new Map<string, () => Promise<unknown>>([
    [`document/${letter.id}`, async () => document],
    [`evidence/${letter.id}`, async () => ({ source, apparatus })],
    ['outline', outline],
  ])
  return { loadData: (name: 'outline') => known.get(name)?.() ?? loadData(name) }
})

const WORDS = {
  about: 'رسالة مخترعة للاختبار.',
  made: 'وصل النص وفيه {{emendations}}.',
  intro: { source: 'المصدر', method: 'الطريقة', limits: 'الحدود' },
}

vi.mock('../../../../src/i18n/ar/documents.ts', async (original) => {
  const { documents } = await original<typeof import('../../../../src/i18n/ar/documents.ts')>()
  return { documents: { ...documents, letter: WORDS } }
})

describe('a third document in the app', () => {
  it('has its pages: text, evidence and timeline, edition; not the charts of the report', async () => {
    const { pagePaths } = await import('../../../../src/app/pages.ts')
    const { createMasarRouter } = await import('../../../../src/app/router.tsx')
    const paths = await pagePaths(Object.values(createMasarRouter().routesById))
    expect(paths.filter((path) => path.startsWith('/en') && path.includes('/letter'))).toEqual(
      expect.arrayContaining([
        '/en/read/letter',
        '/en/read/letter/evidence',
        '/en/read/letter/timeline',
        '/en/edition/letter',
      ]),
    )
    expect(paths).not.toContain('/en/read/letter/contributions')
    expect(paths).toContain('/en/read/a-66-77/contributions')
  })

  it('is read, is in the bar under its short name, and has the panes that every text has', async () => {
    const complaint = vi.spyOn(console, 'error')
    const { container } = await renderRoute('/ar/read/letter')
    expect(container.querySelector('[data-locator="letter/para_2"]')?.textContent).toContain(
      'ترحب الجهات بالحوار.',
    )
    const bar = container.querySelector('header nav')
    expect([...(bar?.querySelectorAll('a') ?? [])].map((link) => link.textContent).slice(0, 3)).toEqual([
      'التقرير',
      'الجلسة',
      'الرسالة',
    ])
    expect(document.title).toBe('رسالة · مسار')
    const panes = [...container.querySelectorAll('a[href^="/ar/read/letter/"]')].map((link) =>
      link.getAttribute('href'),
    )
    expect(new Set(panes)).toEqual(
      new Set([
        '/ar/read/letter/timeline',
        '/ar/read/letter/map',
        '/ar/read/letter/glossary',
        '/ar/read/letter/evidence',
      ]),
    )
    // It has neither organ nor masthead: React would complain of a list without a key.
    const complaints = complaint.mock.calls.filter(([said]) => String(said).includes('key'))
    complaint.mockRestore()
    expect(complaints).toEqual([])
  })

  it('shows where its words come from', async () => {
    const { container } = await renderRoute('/ar/read/letter/evidence')
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings).toContain('شواهد الفقرة 1')
  })

  it('is noticed on the front page', async () => {
    const { container } = await renderRoute('/ar')
    const notice = container.querySelector('article[aria-labelledby="letter.name"]')
    expect(notice?.textContent).toContain(WORDS.about)
    expect(notice?.textContent).toContain('وصل النص وفيه تصويب واحد.')
  })

  it('is offered to whoever asks for what is not there', async () => {
    const { container } = await renderRoute('/ar/read/lettre')
    expect(container.querySelector('main li a')?.textContent).toBe('رسالة مخترعة')
  })
})
