import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Digits, setDigits } from './digits.ts'
import type { Catalogue } from './en/catalogue.ts'
import type { Language } from './language.ts'

const load = {
  ar: async () => (await import('./ar/catalogue.ts')).catalogue,
  en: async () => (await import('./en/catalogue.ts')).catalogue,
} as const satisfies Record<Language, () => Promise<Record<keyof Catalogue, object>>>

const catalogues = new Map<Language, Record<keyof Catalogue, object>>()
const translators = new Map<string, i18n>()

/** Fetches a language's words; a page may render in that language once this has resolved. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (!catalogues.has(language)) catalogues.set(language, await load[language]())
}

/**
 * The translator for one interface language and one set of digits. Each is an i18next instance of its own: the
 * language is the page's (it stands in the URL), so there is no current language to change behind a component's back.
 * @throws Error when the language's catalogue has not been loaded.
 */
export function translatorFor(language: Language, digits: Digits): i18n {
  const key = `${language}-${digits}`
  const known = translators.get(key)
  if (known) return known
  const catalogue = catalogues.get(language)
  if (!catalogue) throw new Error(`the catalogue of ${language} is not loaded`)
  const translator = i18next.createInstance()
  // Post-processors are shared by all instances under their names: one name each, or the last digits win everywhere.
  const processor = `digits-${digits}`
  void translator
    .use(initReactI18next)
    .use({ type: 'postProcessor', name: processor, process: (value: string) => setDigits(value, digits) })
    .init({
      initAsync: false,
      lng: language,
      fallbackLng: false,
      ns: Object.keys(catalogue),
      defaultNS: 'common',
      resources: { [language]: { ...catalogue } },
      postProcess: [processor],
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    })
  translators.set(key, translator)
  return translator
}
