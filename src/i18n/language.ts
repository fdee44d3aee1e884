export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Direction = 'rtl' | 'ltr'

export const isLanguage = (value: unknown): value is Language =>
  (LANGUAGES as readonly unknown[]).includes(value)

/** The one place that knows which language runs which way. */
export const directionOf = (language: Language): Direction => (language === 'ar' ? 'rtl' : 'ltr')

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar')

/**
 * The first language of ours among a browser's wishes (`navigator.languages`), Arabic when there is none:
 * the documents are Arabic.
 */
export function preferredLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const primary = wish.toLowerCase().split('-')[0]
    if (isLanguage(primary)) return primary
  }
  return 'ar'
}
