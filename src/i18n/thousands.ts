import type { Language } from './language.ts'

const SEPARATORS: Record<Language, string> = { ar: '\u00a0', en: ',' }

/** As the United Nations writes a number in each language: 2,832 in English, `2 832` with a space that does not break in Arabic. */
export function groupThousands(language: Language, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, SEPARATORS[language])
}
