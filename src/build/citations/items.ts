/** What is cited, as items of the Citation Style Language. */
import type { CiteItem as Item } from '@citation-js/core'
import { EDITION } from '../../corpus/imprint.ts'
import type { Thing } from '../../corpus/things.ts'
import type { EditedDocument } from '../../edition/model.ts'
import type { Language } from '../../i18n/language.ts'

type Both = Readonly<Record<Language, string>>

const MASAR: Both = { ar: 'مسار', en: 'Masar' }
const UNITED_NATIONS: Both = { ar: 'الأمم المتحدة', en: 'United Nations' }
const UNOFFICIAL: Both = { ar: '', en: 'unofficial English translation, Masar' }
const ITU: Both = { ar: 'الاتحاد الدولي للاتصالات', en: 'International Telecommunication Union' }
const FORUM: Both = {
  ar: 'منتدى القمة العالمية لمجتمع المعلومات لعام 2025، الجلسة 209',
  en: 'WSIS Forum 2025, session 209',
}

/** The bodies that documents come from, as authors. One whose name is not here is not named. */
const BODIES: Readonly<Record<string, Both>> = {
  'Secretary-General': { ar: 'الأمين العام للأمم المتحدة', en: 'United Nations Secretary-General' },
  'General Assembly': { ar: 'الجمعية العامة للأمم المتحدة', en: 'United Nations General Assembly' },
  'Economic and Social Council': {
    ar: 'المجلس الاقتصادي والاجتماعي للأمم المتحدة',
    en: 'United Nations Economic and Social Council',
  },
  'WSIS / WGIG': {
    ar: 'الفريق العامل المعني بإدارة الإنترنت',
    en: 'Working Group on Internet Governance',
  },
  WSIS: { ar: 'مؤتمر القمة العالمي المعني بمجتمع المعلومات', en: 'World Summit on the Information Society' },
}

/** An ISO day, or as much of it as is known. */
const dated = (day: string | undefined, precision: 'day' | 'month' | 'year' = 'day') => {
  if (day === undefined) return {}
  const parts = day.split('-').map(Number)
  return { issued: { 'date-parts': [parts.slice(0, { day: 3, month: 2, year: 1 }[precision])] } }
}

/** The body that a document comes from, where the facts leave it to its symbol or its title to say so. */
const bodyOf = ({ body, symbol, title }: Thing): Both | undefined => {
  if (body) return BODIES[body]
  if (symbol?.startsWith('A/RES/')) return BODIES['General Assembly']
  return title.en?.endsWith(': report of the Secretary-General') ? BODIES['Secretary-General'] : undefined
}

const isUnitedNations = (symbol: string | null) => symbol !== null && /^[AE]\//.test(symbol)

export function workItem(thing: Thing, language: Language, address: string): Item {
  const body = bodyOf(thing)
  const { symbol, date } = thing
  const title = titleOf(thing)[language]
  const precision = date?.precision
  return {
    id: thing.locator.replace('/', '-'),
    type: 'report',
    title,
    language: thing.title[language] ? language : 'en',
    ...(body ? { author: [{ literal: body[language] }] } : {}),
    ...(isUnitedNations(symbol) ? { publisher: UNITED_NATIONS[language] } : {}),
    ...(symbol && symbol !== title ? { number: symbol } : {}),
    ...dated(date?.start, precision === 'month' || precision === 'year' ? precision : 'day'),
    URL: address,
  }
}

/** In the other language where it has no title in this one, and its symbol where it has none. */
export function titleOf({ title, symbol }: Thing): Both {
  const any = title.en ?? title.ar ?? symbol ?? ''
  return { ar: title.ar ?? any, en: any }
}

/** The page of an event, which its host publishes and which bears the event's day. */
const eventPage = (event: Thing, language: Language) => ({
  'container-title': FORUM[language],
  publisher: ITU[language],
  ...dated(event.date?.start),
})

/**
 * A text of ours.
 * @param thing the same document in the record; of a page that is none of its documents, the event it is the page of
 * @param place in words
 */
export function textItem(
  document: EditedDocument,
  thing: Thing | undefined,
  language: Language,
  { address, place }: { readonly address: string; readonly place: string | null },
): Item {
  const title = { ar: document.title.text, en: document.englishTitle }[language]
  const note = [place, language === 'en' ? UNOFFICIAL.en : null].filter((one) => one !== null).join('; ')
  const own =
    thing?.kind === 'doc'
      ? workItem(thing, language, address)
      : {
          id: document.id,
          type: 'webpage',
          title,
          ...(thing ? eventPage(thing, language) : {}),
          URL: address,
        }
  return {
    ...own,
    id: document.id,
    language,
    ...(language === 'en' ? { medium: UNOFFICIAL.en } : {}),
    ...(note ? { note } : {}),
  }
}

/** A page that is Masar's own work. */
export const pageItem = (
  language: Language,
  { address, title }: { readonly address: string; readonly title: string },
): Item => ({
  id: 'masar',
  type: 'webpage',
  title,
  author: [{ literal: MASAR[language] }],
  language,
  ...dated(EDITION.date),
  URL: address,
})
