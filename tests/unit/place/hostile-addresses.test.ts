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
import { NO_NAMES } from '../../hostile/addresses.ts'
import { PAGE_NAMES, ROUTES } from '../../hostile/routes.ts'
import { HOSTILE_TEXTS } from '../../hostile/texts.ts'

/** A page of each route, of the shorter document, by turns in either language. */
const PATHS = ROUTES.map(({ example }) => example.replace('a-66-77', 'wsis-forum-2025-209')).map(
  (path, index) => (index % 2 === 0 ? path : path.replace('/ar', '/en')),
)

const NAMES = [...PAGE_NAMES, ...NO_NAMES]

const search = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string())), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value.replace(/[#&]/g, '')}`).join('&'))

/** The same every time. */
const SAMPLE = { seed: 6677 }

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
    const addresses = fc
      .sample(search, { ...SAMPLE, numRuns: PATHS.length })
      .map((text, index) => `${PATHS[index]}?${text}`)
    for (const address of addresses) {
      const { html } = await renderPage(address)
      expect(html, address).toContain('<main')
    }
  }, 600_000)
})
