import i18next, { type i18n } from 'i18next'
import { wordsSoFar } from './catalogue.ts'
import { type Digits, setDigits } from './digits.ts'
import type { Language } from './language.ts'

const translators = new Map<string, i18n>()

/**
 * The translator for one interface language and one set of digits. Each is an i18next instance of its own: the
 * language is the page's (it stands in the URL), so there is no current language to change behind a component's back.
 * It knows the words that have been loaded, and learns those that come later.
 */
export function translatorFor(language: Language, digits: Digits): i18n {
  const key = `${language}-${digits}`
  const known = translators.get(key)
  if (known) return known
  const translator = i18next.createInstance()
  const words = wordsSoFar(language, (namespace, more) =>
    translator.addResourceBundle(language, namespace, more),
  )
  // Post-processors are shared by all instances under their names: one name each, or the last digits win everywhere.
  const processor = `digits-${digits}`
  void translator
    .use({ type: 'postProcessor', name: processor, process: (value: string) => setDigits(value, digits) })
    .init({
      initAsync: false,
      lng: language,
      fallbackLng: false,
      defaultNS: 'common',
      resources: { [language]: { ...words } },
      postProcess: [processor],
      interpolation: { escapeValue: false },
    })
  translators.set(key, translator)
  return translator
}
