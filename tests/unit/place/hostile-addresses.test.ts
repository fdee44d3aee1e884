import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/app/prerender.tsx'
import { contributionsSearch } from '../../../src/contributions/search.ts'
import { viewOf } from '../../../src/contributions/view.ts'
import { evidenceSearch } from '../../../src/evidence/search.ts'
import { parseSearch } from '../../../src/place/search-values.ts'
import { referencesSearch } from '../../../src/references/search.ts'
import { readView } from '../../../src/timeline/explorer/url-state.ts'
import { timelineSearch } from '../../../src/timeline/search.ts'

const PATHS = [
  '/ar/timeline',
  '/en/timeline',
  '/en/contributions',
  '/ar/references',
  '/en/glossary',
  '/en/embed/how-many',
  '/ar/read/a-66-77',
  '/en/read/wsis-forum-2025-209/timeline',
  '/ar/read/a-66-77/evidence',
  '/en/read/a-66-77/contributions',
  '/ar/edition/a-66-77',
  '/ar',
  '/en/nothing',
]

const NAMES = [
  ...[
    'from',
    'to',
    'flow',
    'tracks',
    'origins',
    'in',
    'q',
    'event',
    'arcs',
    'sort',
    'desc',
    'kind',
    'mentioned',
  ],
  ...[
    'as',
    'basis',
    'table',
    'bars',
    'by',
    'voices',
    '__proto__',
    'constructor',
    'toString',
    'utm_source',
    '',
  ],
]

const VALUES = [
  ...[
    'x',
    '{}',
    '[1]',
    '[]',
    'null',
    'true',
    '-1',
    '1e400',
    '662E41',
    '%',
    '%E0%A4',
    '%00',
    '%22',
    '%22x%22',
  ],
  ...[
    '__proto__',
    'constructor',
    'a/b',
    '../..',
    '%2e%2e%2f',
    '<script>',
    '$t(masar)',
    '{{value}}',
    '٢٠١٠',
    '2010-02-31',
    '99999-01',
  ],
  ...['\u202Eابجد', '%F0%9F', '🙂', ',,,,', 'a'.repeat(3000), '['.repeat(3000), `a/${'b.'.repeat(1500)}`],
]

const search = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string())), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value.replace(/[#&]/g, '')}`).join('&'))

/** The same every time. */
const SAMPLE = { seed: 6677, numRuns: 60 }

describe('an address that anyone may have typed', () => {
  it('is read by every page, whatever its search part says', () => {
    fc.assert(
      fc.property(search, (text) => {
        const given = parseSearch(`?${text}`)
        const { sort } = timelineSearch.read(given)
        expect([undefined, 'date', 'title', 'track', 'origin']).toContain(sort)
        const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2026, 0) }
        const view = readView(timelineSearch.read(given), { bounds, events: ['event/x'], isPart: () => true })
        expect(view.filters.tracks.every((track) => typeof track === 'string')).toBe(true)
        expect(
          viewOf(contributionsSearch.read(given)).wrong.every((value) => typeof value === 'string'),
        ).toBe(true)
        for (const schema of [timelineSearch, referencesSearch, evidenceSearch]) {
          for (const value of [...Object.values(schema.read(given)), ...schema.wrong(given)]) {
            expect(typeof value).toBe('string')
          }
        }
      }),
      { ...SAMPLE, numRuns: 1000 },
    )
  })

  it('never stops a page from being drawn', async () => {
    const addresses = [
      ...fc
        .sample(fc.tuple(fc.constantFrom(...PATHS), search), SAMPLE)
        .map(([path, text]) => `${path}?${text}`),
      ...NAMES.flatMap((name) => ['x', '{}', '[1]'].map((value) => `/en/timeline?${name}=${value}`)),
    ]
    for (const address of addresses) {
      const { html } = await renderPage(address)
      expect(html, address).toContain('<main')
    }
  }, 240_000)
})
