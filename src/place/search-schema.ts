/**
 * What a page reads from the search part of its address: for each of its parameters what its text means. By functions of
 * our own and not by a schema, as every page needs them before anything else.
 */

/** What a text says to the page; null where it means nothing. */
type ReadText<Value extends string> = (text: string) => Value | null

type Entries = Readonly<Record<string, ReadText<string>>>

type TextsOf<E extends Entries> = { readonly [Name in keyof E]?: string | undefined }
type ValuesOf<E extends Entries> = {
  readonly [Name in keyof E]?: NonNullable<ReturnType<E[Name]>> | undefined
}

export interface SearchSchema<Texts, Values> {
  /**
   * For a route's `validateSearch`: the texts of the page's own parameters, whether they mean something or not. (The
   * router lays what this returns over all that the address says: dropping a text here would not keep it from a page.)
   */
  readonly texts: (search: unknown) => Texts
  /** Only what means something; this alone reaches a page. */
  readonly read: (search: unknown) => Values
  /**
   * The present search part without what of the page's own means nothing; other names are left as they are. A navigation
   * that stays on the page starts from it.
   */
  readonly mended: (search: object) => Values
  /** The texts that mean nothing. */
  readonly wrong: (search: unknown) => readonly string[]
}

/** A text that was given and is not blank. */
function textOf(search: unknown, name: string): string | null {
  if (typeof search !== 'object' || search === null || !Object.hasOwn(search, name)) return null
  const value: unknown = Reflect.get(search, name)
  // What the app itself navigates to may be a number or a boolean until it has been written.
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  const text = String(value)
  return text.trim() === '' ? null : text
}

export function searchSchema<const E extends Entries>(entries: E): SearchSchema<TextsOf<E>, ValuesOf<E>> {
  const given = (search: unknown) =>
    Object.entries(entries).flatMap(([name, readText]) => {
      const text = textOf(search, name)
      return text === null ? [] : [{ name, text, value: readText(text) }]
    })
  const read = (search: unknown) =>
    Object.fromEntries(given(search).flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
  const nothing = Object.fromEntries(Object.keys(entries).map((name) => [name, undefined]))
  return {
    texts: (search) => Object.fromEntries(given(search).map(({ name, text }) => [name, text])) as TextsOf<E>,
    read: (search) => read(search) as ValuesOf<E>,
    mended: (search) => ({ ...search, ...nothing, ...read(search) }) as ValuesOf<E>,
    wrong: (search) => given(search).flatMap(({ text, value }) => (value === null ? [text] : [])),
  }
}

export const oneOf =
  <const Value extends string>(values: readonly Value[]): ReadText<Value> =>
  (text) =>
    values.find((value) => value === text) ?? null

export const upTo =
  (longest: number): ReadText<string> =>
  (text) =>
    text.length <= longest ? text : null

/** Words, ids, dates: any text of a reasonable length. */
export const anyText = upTo(120)

const LONGEST_QUERY = 200

/** What is searched for: of a longer text its beginning. */
export const query: ReadText<string> = (text) => text.slice(0, LONGEST_QUERY)

/** A count below a thousand. */
export const count: ReadText<string> = (text) => (/^\d{1,3}$/.test(text) ? text : null)
