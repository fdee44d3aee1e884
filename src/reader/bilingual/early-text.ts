import { LANGUAGES } from '../../i18n/language.ts'
import { type Settings, TEXT_LANGUAGES } from '../../ui/settings/settings.ts'
import { shownText } from './shown-text.ts'

/**
 * Shows a page that holds both languages in those that the reader has chosen, as soon as its text begins to be parsed.
 * Part of the boot script, so kept small.
 * @param stored what was last chosen; the address goes before it
 */
export function showChosenText(stored: Settings['text']): void {
  const search = new URLSearchParams(location.search)
  const asked = TEXT_LANGUAGES.find((text) => text === search.get('text'))
  const cover = LANGUAGES.find((language) => language === search.get('cover'))
  const chosen = shownText(asked, stored, 'en', cover)
  if (chosen === 'usual-en') return
  const show = () => {
    const article = document.querySelector<HTMLElement>('article[data-text]')
    if (!article) return
    observer.disconnect()
    // A page of the Arabic interface is written without the English.
    if (article.dataset.text === 'usual-en') article.dataset.text = chosen
  }
  const observer = new MutationObserver(show)
  observer.observe(document, { childList: true, subtree: true })
  // The first change of state comes when all is parsed; the observer may not have been told by then.
  document.addEventListener(
    'readystatechange',
    () => {
      show()
      observer.disconnect()
    },
    { once: true },
  )
}
