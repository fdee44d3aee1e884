/** What a chart says, in one language and one set of digits. */
import type { TFunction } from 'i18next'
import type { Bilingual } from '../corpus/bilingual.ts'
import type { Category, Figure } from '../corpus/contributions/data-set.ts'
import { type Digits, setDigits } from '../i18n/digits.ts'
import type { Language } from '../i18n/language.ts'

export interface Words {
  readonly language: Language
  readonly t: TFunction<'contributions'>
  readonly number: (value: number) => string
  /**
   * A figure as printed, in the reader's digits. In English a figure written as an Arabic word follows its value, or is
   * translated where `translated` says so.
   */
  readonly printed: (figure: Figure) => string
  readonly in: (text: Bilingual) => string
  readonly label: (category: Category) => string
  readonly short: (category: Category) => string
  /**
   * A category's name with the mark of an inference where it is one: for the one place of a drawing or table that
   * introduces it, a key or a heading. All that is said of it later does without.
   */
  readonly marked: (category: Category, length?: 'label' | 'short') => string
  /** The same within a sentence. */
  readonly inline: (category: Category) => string
  /** As it stands in a sentence, with its preposition. */
  readonly prose: (category: Category) => string
  /** “8 contributions”, in the right one of six forms. */
  readonly contributions: (count: number) => string
  readonly list: (items: readonly string[]) => string
}

/** Stands after a name that we inferred; the note under the chart says what it means. */
export const INFERRED = '†'

/** A symbol such as A/66/77, set apart from what stands around it: its digits are part of its name. */
export const ISOLATED = /(\u2066[^\u2069]*\u2069)/

const GROUPS_OF_THREE = /\B(?=(\d{3})+$)/g
/** The United Nations writes 3 500 in Arabic and 3,500 in English. */
const SEPARATOR: Record<Language, string> = { ar: '\u00a0', en: ',' }

interface Options {
  /** Whether a figure that is printed as a word stands in English only, as in the tables of a talk. */
  readonly translated?: boolean
}

export function wordsOf(
  language: Language,
  digits: Digits,
  t: TFunction<'contributions'>,
  { translated = false }: Options = {},
): Words {
  const number = (value: number) =>
    setDigits(String(value).replace(GROUPS_OF_THREE, SEPARATOR[language]), digits)
  const label = (category: Category) => category.label[language]
  const short = (category: Category) => (category.short ?? category.label)[language]
  // Not the first letter of an abbreviation.
  const lower = (text: string) => text.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())
  return {
    language,
    t,
    number,
    printed: ({ printed, english, printedValue }) => {
      if (printed === null) return t('missing')
      if (translated && language === 'en' && english !== undefined) return english
      // Kept apart from what stands around it: a word of the other direction.
      const text = `\u2068${setDigits(printed, digits)}\u2069`
      return language === 'ar' || /^\d+$/.test(printed) ? text : `${number(printedValue ?? 0)} (${text})`
    },
    in: (text) =>
      text[language]
        .split(ISOLATED)
        .map((part) => (ISOLATED.test(part) ? part : setDigits(part, digits)))
        .join(''),
    label,
    short,
    marked: (category, length = 'label') =>
      `${length === 'short' ? short(category) : label(category)}${category.inferred ? INFERRED : ''}`,
    inline: (category) => lower(label(category)),
    prose: (category) => category.prose?.[language] ?? lower(label(category)),
    contributions: (count) => t('count', { count, number: number(count) }),
    list: (items) => {
      const last = items.at(-1) ?? ''
      if (items.length < 2) return last
      return t('list', { first: items.slice(0, -1).join(t('listComma')), last })
    },
  }
}
