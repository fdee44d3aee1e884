import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
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
const PREFIXES = ['', '/ar', '/en', '/en/read', '/ar/edition', '/en/embed', '/fr']

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
