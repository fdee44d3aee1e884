/** Addresses that anyone may have typed or been sent: the same for the same seed. */
import fc from 'fast-check'
import { PAGE_NAMES, ROUTES } from './routes.ts'
import { HOSTILE_TEXTS } from './texts.ts'

/** Names that no page reads. */
export const NO_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'utm_source',
  '',
  '[]',
  '%',
  '<b>',
]

/** What means something to a page: hostile beside it, or out of its range. */
const PLAUSIBLE = [
  ...['2010', '2010-06', '2003-01-01', '2026-12-31', '2010-02-31', '99999-01', '-000001-01-01', '0', '٢٠١٠'],
  ...[
    'ar',
    'en',
    'both',
    'interleaved',
    'rtl',
    'all',
    'chain',
    'date',
    'true',
    'event',
    'extracted',
    'edited',
  ],
  ...['a-66-77/para_7', 'a-66-77/para_99', 'ecosoc-2010-2', 'printed', 'how-many', 'how-many,how-many'],
]

const FRAGMENTS = [
  ...[
    'para_12',
    'fn_2',
    'para_999',
    'table_1.civil-society.written',
    'event/ga-res-65-141',
    'term/legal-process',
  ],
  ...['para_12,para_13', ':~:text=a', '/', '#', 'text', 'root', 'doc/a-res-60-252'],
]

const SEGMENTS = [
  ...['$lang', '$', '*', '.', '..', '...', '', ' ', 'index.html', 'a.br', '404', '0', 'own-abc'],
  ...['a-66-77', 'A-66-77', 'وثيقة', '%2F', '%2e%2e', '%5C', '\\', ';', '@', ':'],
  // What any route has in its path, where it does not belong.
  ...new Set(ROUTES.flatMap(({ template }) => template.split('/').filter((piece) => /^\w/.test(piece)))),
]
const LANGUAGES = ['ar', 'en', 'ar', 'en', 'fr', 'AR', '$lang']

/** As it would be typed, or as a program would write it. */
const written = (text: string, encoded: boolean): string =>
  encoded ? encodeURIComponent(text.toWellFormed()) : text

const text = fc.tuple(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 3, arbitrary: fc.constantFrom(...PLAUSIBLE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 6 }) },
  ),
  fc.boolean(),
)
const textOf = ([value, encoded]: readonly [string, boolean]) => written(value, encoded)

const search = fc
  .array(fc.tuple(fc.constantFrom(...PAGE_NAMES, ...NO_NAMES), text), { minLength: 1, maxLength: 5 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${textOf(value)}`).join('&')}`)

const fragment = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...FRAGMENTS).map((name) => `#${name}`),
  text.map((value) => `#${textOf(value)}`),
)

const segment = fc.oneof(fc.constantFrom(...SEGMENTS), text.map(textOf))

/** A route with whatever in the place of each of its parameters, and mostly nothing below it. */
const noPage = fc
  .tuple(
    fc.constantFrom(...ROUTES.map(({ template }) => template)),
    fc.constantFrom(...LANGUAGES),
    fc.array(segment, { minLength: 4, maxLength: 4 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(segment, { minLength: 1, maxLength: 2 })),
  )
  .map(([template, language, values, below]) => {
    const path = template
      .split('/')
      .map((piece, index) => (piece.startsWith('$') ? (index === 1 ? language : values[index - 2]) : piece))
    return [...path, ...below].join('/')
  })
  // Two slashes at the beginning, and a backslash is one too, name another host.
  .filter((path) => !/^[\\/\s]{2}/.test(path))

/**
 * @param pages the paths of the pages that there are: two addresses in three are of one of them
 * @param count how many
 */
export function hostileAddresses(pages: readonly string[], count: number, seed = 6677): string[] {
  const path = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...pages) }, { weight: 1, arbitrary: noPage })
  return fc
    .sample(fc.tuple(path, fc.oneof(search, fc.constant('')), fragment), { seed, numRuns: count })
    .map((pieces) => pieces.join(''))
}

/** Every name with every text, on a page that reads it. */
export const eachNameAndText = (): string[] =>
  PAGE_NAMES.flatMap((name) => {
    const page = ROUTES.find(({ reads }) => reads.includes(name))?.example ?? ''
    return HOSTILE_TEXTS.map((value) => `${page}?${name}=${written(value, true)}`)
  })
