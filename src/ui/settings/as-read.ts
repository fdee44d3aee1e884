import { LANGUAGES } from '../../i18n/language.ts'
import { TERM_MARKS, TEXT_LANGUAGES } from './settings.ts'

/**
 * How a text is read, of what the address of the page says: in which languages, which of them is covered, whether its terms
 * are marked. On the way to another text it stays so.
 */
export function asRead(search: object): {
  readonly text?: string
  readonly cover?: string
  readonly terms?: string
} {
  const said = <Name extends string>(name: Name, values: readonly string[]) => {
    const value: unknown = Reflect.get(search, name)
    return typeof value === 'string' && values.includes(value)
      ? ({ [name]: value } as { readonly [Key in Name]: string })
      : {}
  }
  return {
    ...said('text', TEXT_LANGUAGES),
    ...said('cover', LANGUAGES),
    ...said('terms', TERM_MARKS),
  }
}
