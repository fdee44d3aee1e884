import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { BEFORE_UNKNOWN, withUnknownPiece } from '../../hostile/routes.ts'
import { renderRoute } from '../support/render-route.tsx'

const SEGMENTS = [
  ...[
    '%',
    '%E0%A4',
    '50%',
    '%2F',
    '%2e',
    '%25',
    '$lang',
    '$',
    '*',
    'a b',
    '%00',
    '\\',
    '%5C',
    '%FF%FE',
    'ا',
    '',
  ],
  ...['__proto__', 'constructor', 'javascript:x', '<b>', '%3Cb%3E', 'a'.repeat(2000)],
]
const PREFIXES = ['', '/ar', '/en', '/fr', ...BEFORE_UNKNOWN]

/** The same every time. */
const SAMPLE = { seed: 6677, numRuns: 120 }

it('a page is shown whatever the path says, and no error', async () => {
  const paths = fc
    .sample(
      fc.tuple(
        fc.constantFrom(...PREFIXES),
        fc.array(fc.constantFrom(...SEGMENTS), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '#50%', '#%E0%A4', '?q=%E0%A4', '?q=%#%'),
      ),
      SAMPLE,
    )
    .map(([prefix, segments, rest]) => `${prefix}/${segments.join('/')}${rest}`)
  for (const path of paths) {
    const { container, router } = await renderRoute(path)
    expect(container.querySelector('main, figure'), path).not.toBeNull()
    expect(
      router.state.matches.map(({ status }) => status),
      path,
    ).not.toContain('error')
    expect(container.querySelector('[role=alert]'), path).toBeNull()
    cleanup()
  }
}, 120_000)

it.each(withUnknownPiece('nope').flatMap((path) => [path, path.replace('/ar', '/en')]))(
  'what is not at %s is spoken of in the language of the page, and nothing fails',
  async (path) => {
    const told = vi.spyOn(console, 'error')
    const { container, router } = await renderRoute(path)
    // A chart comes after its page.
    await vi.waitFor(() => expect(container.querySelector('main, figure')?.textContent?.trim()).toBeTruthy())
    expect(container.querySelector('[data-failed]')).toBeNull()
    expect(router.state.matches.map(({ status }) => status)).not.toContain('error')
    expect(document.documentElement.lang).toBe(path.slice(1, 3))
    expect(document.title).not.toMatch(/^(Masar|مسار)?$/)
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
    cleanup()
  },
)
