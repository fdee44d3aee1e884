/** What a page reads from the search part of its address: a schema for each of its parameters. */
import * as v from 'valibot'

type Entries = Readonly<Record<string, v.GenericSchema<string>>>

type TextsOf<E extends Entries> = { readonly [Name in keyof E]?: string | undefined }
type ValuesOf<E extends Entries> = { readonly [Name in keyof E]?: v.InferOutput<E[Name]> | undefined }

export interface SearchSchema<Texts, Values> {
  /**
   * For a route's `validateSearch`: the texts of the page's own parameters, whether they mean something or not. (The
   * router lays what this returns over all that the address says: dropping a text here would not keep it from a page.)
   */
  readonly texts: (search: unknown) => Texts
  /** Only what means something; this alone reaches a page. */
  readonly read: (search: unknown) => Values
  /** The same with what other pages beside it read: what a change of the address sets out from. */
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
    Object.entries(entries).flatMap(([name, schema]) => {
      const text = textOf(search, name)
      return text === null ? [] : [{ name, text, result: v.safeParse(schema, text) }]
    })
  const read = (search: unknown) =>
    Object.fromEntries(
      given(search).flatMap(({ name, result }) => (result.success ? [[name, result.output]] : [])),
    )
  const nothing = Object.fromEntries(Object.keys(entries).map((name) => [name, undefined]))
  return {
    texts: (search) => Object.fromEntries(given(search).map(({ name, text }) => [name, text])) as TextsOf<E>,
    read: (search) => read(search) as ValuesOf<E>,
    mended: (search) => ({ ...search, ...nothing, ...read(search) }) as ValuesOf<E>,
    wrong: (search) => given(search).flatMap(({ text, result }) => (result.success ? [] : [text])),
  }
}

/** Words, ids, dates: any text of a reasonable length. */
export const anyText = v.pipe(v.string(), v.maxLength(120))
