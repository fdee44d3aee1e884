import { directionOf, type Language } from '../../i18n/language.ts'

/** Says on `<html>` in which language the page is. What is set anew, to the same too, has every element styled anew. */
export function setPageLanguage(language: Language): void {
  const { documentElement: root } = document
  const direction = directionOf(language)
  if (root.lang !== language) root.lang = language
  if (root.dir !== direction) root.dir = direction
}
