/** citation-js, set up as the site needs it: texts in their own script, our own styles. */
import { Cite, type CiteItem as Item, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CitationFormat, Forms } from '../../corpus/citation.ts'
import type { Language } from '../../i18n/language.ts'
import { ARABIC_LOCALE, chicagoStyle } from './styles.ts'

/** A place in a text: numbers, and what they count. */
export interface Pin {
  readonly label: 'paragraph' | 'note'
  readonly locator: string
}

const csl = plugins.config.get('@csl')
csl.styles.add('chicago-ar', chicagoStyle('،'))
csl.styles.add('chicago-en', chicagoStyle(','))
csl.locales.add('ar', ARABIC_LOCALE)
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
})

const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar', en: 'en-US' }

/** The library breaks a line of RIS after so many letters, in the middle of a word; readers of it put a space there. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)(?=.)/g, '').trim()

/** The library writes the first twenty letters of an id, which may then name nothing, or two things. */
const withWholeId = (ris: string, id: string): string => ris.replace(/^ID {2}- .*$/m, `ID  - ${id}`)

/** The library writes the months and days of RIS as they count: the format has two digits for each, as in 2011/05/04/. */
const withFullDates = (ris: string): string =>
  ris.replace(/^((?:DA|Y2) {2}- \d{4})\/(\d*)\/(\d*)/gm, (_, year: string, month: string, day: string) =>
    [year, ...[month, day].map((part) => (part === '' ? part : part.padStart(2, '0')))].join('/'),
  )

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The library writes `month = {may 4}`, or the number of the month: a style of BibTeX knows the bare name alone, which
 * it writes out in its own language, and the day has a field of its own.
 */
const withNamedMonth = (bibtex: string): string =>
  bibtex.replace(
    /^(\s*)month = \{(?:([a-z]{3}) (\d{1,2})|(\d{1,2}))\},$/gm,
    (_, indent: string, name: string | undefined, day: string | undefined, month: string | undefined) =>
      [`month = ${name ?? MONTHS[Number(month) - 1]},`, ...(day ? [`day = {${day}},`] : [])]
        .map((line) => indent + line)
        .join('\n'),
  )

/** The commas of a style, as Arabic has them. */
const withArabicCommas = (text: string): string => text.replaceAll(', ', '، ')

const FORMAT = { format: 'text' } as const

/** APA has the day after the month; in Arabic it stands before it. */
const withDayFirst = (text: string): string =>
  text.replace(/\((\d{4})، ([^\d()]+) (\d{1,2})\)/g, '($1، $3 $2)')

/** In a note or a list as a whole, otherwise with the place in it. */
function styled(cite: Cite, id: string, language: Language, template: string, pin: Pin | null): string {
  const options = { template, lang: LOCALES[language], ...FORMAT }
  const text = pin
    ? cite.format('citation', { ...options, entry: [{ id, ...pin }] })
    : cite.format('bibliography', options)
  return text.trim()
}

/** APA names the place in the text and the work in a list: both are given, one below the other. */
function apa(cite: Cite, id: string, language: Language, pin: Pin | null): string {
  // A page that may change is given a day on which it was read, which only the reader knows.
  const entry = styled(cite, id, language, 'apa', null).replace(/\S+(?: في)? (?=https?:\/\/\S+$)/, (words) =>
    UNDATED_RETRIEVAL.includes(words.trim()) ? '' : words,
  )
  const all = pin ? `${styled(cite, id, language, 'apa', pin)}\n${entry}` : entry
  return language === 'ar' ? withDayFirst(withArabicCommas(all)) : all
}

const UNDATED_RETRIEVAL = ['Retrieved', 'استُرجع في']

/** An item in every form. */
export function formsOf(item: Item, language: Language, pin: Pin | null = null): Forms {
  const cite = new Cite(item)
  const forms: Record<CitationFormat, string> = {
    chicago: styled(cite, item.id, language, `chicago-${language}`, pin),
    apa: apa(cite, item.id, language, pin),
    bibtex: withNamedMonth(cite.format('bibtex').trim()),
    ris: withWholeId(withFullDates(unbroken(cite.format('ris'))), item.id),
    csl: cite.format('data').trim(),
  }
  return forms
}

/** What a text in one of these forms says, for a check: the items that the library reads in it. */
export const readBack = (text: string): readonly Item[] => new Cite(text).data
