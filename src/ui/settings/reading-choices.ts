import { LANGUAGES } from '../../i18n/language.ts'
import { TERM_MARKS, TEXT_LANGUAGES } from './settings.ts'

/**
 * What the address says of how a text is shown: in which languages, which of them is covered, whether its terms are marked.
 * A link to another text takes it along.
 */
export function readingChoicesIn(search: object): {
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
