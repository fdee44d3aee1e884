import { type Language, otherLanguage } from '../../i18n/language.ts'
import type { DraftStep } from '../deck/schema.ts'

/** What a step is called in a language, or in the other one; empty where it has no title. */
export const titleOfStep = ({ title }: Pick<DraftStep, 'title'>, language: Language): string =>
  title[language].trim() || title[otherLanguage(language)].trim()
