import { createContext, use } from 'react'
import { type Direction, directionOf, type Language } from '../i18n/language.ts'

const LanguageContext = createContext<Language>('ar')

export const LanguageProvider = LanguageContext

/** The interface language of the page and the way it runs. */
export function useLanguage(): { language: Language; direction: Direction } {
  const language = use(LanguageContext)
  return { language, direction: directionOf(language) }
}
