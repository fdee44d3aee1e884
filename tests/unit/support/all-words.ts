import { loadWords, type Namespace } from '../../../src/i18n/catalogue.ts'
import type { Language } from '../../../src/i18n/language.ts'

const NAMESPACES = Object.keys(import.meta.glob('../../../src/i18n/en/*.ts')).map(
  (path) => /([\w-]+)\.ts$/.exec(path)?.[1] as Namespace,
)

/** Every word of a language, for what is rendered without a route to load its own. */
export const loadAllWords = (language: Language): Promise<void> => loadWords(language, NAMESPACES)
