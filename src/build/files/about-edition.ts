/** What every file that is taken away says of itself: which edition it is, where it stands, what may be done with it. */
import type { Bilingual } from '../../corpus/bilingual.ts'
import { UNOFFICIAL } from '../../corpus/publish.ts'
import type { Thing, ThingDate } from '../../corpus/things.ts'
import { formatDate } from '../../i18n/dates.ts'
import type { Language } from '../../i18n/language.ts'
import { type Locator, wholeDocument } from '../../locator.ts'
import { urlOf } from '../../place/address.ts'
import { hrefOf } from '../../place/href-of.ts'

export interface Edition {
  readonly version: string
  /** An ISO day. */
  readonly date: string
  /** Of the published data. */
  readonly fingerprint: string
  /** The address of the site, with a slash at its end; where it is not known, the path from `/data/` to it. */
  readonly site: string
  readonly things: ReadonlyMap<Locator, Thing>
  /** When a document was published; null where nobody knows. */
  readonly dateOf: (document: string) => ThingDate | null
}

export const LICENCE_URL = 'https://opensource.org/license/mit'

/** Whose the words are, and under which licence the edition stands. */
export const RIGHTS: Bilingual = {
  ar: 'كلمات الوثيقة لمن أصدرها. أما التحقيق والترجمة الإنكليزية والبيانات فمن إعداد «مسار»، وفق ترخيص MIT.',
  en: 'The words of the document are those of whoever issued it. The editing, the English translation and the data are made for Masar, under the MIT licence.',
}

export const TRANSLATION_STATUS: Bilingual = { ar: UNOFFICIAL.ar, en: UNOFFICIAL.en }

export const editionName = ({ version, date, fingerprint }: Edition, language: Language): string =>
  language === 'ar'
    ? `«مسار»، الطبعة ${version} بتاريخ ${formatDate(language, date)} (البيانات ${fingerprint})`
    : `Masar, edition ${version} of ${formatDate(language, date)} (data ${fingerprint})`

const below = (site: string, path: string): string => `${site}${path.slice(1)}`

/** A part of a document in the reader. */
export const placeOf = ({ site }: Edition, language: Language, document: string, part?: string): string =>
  below(site, urlOf({ page: 'read', language, document, ...(part ? { part } : {}) }))

/** Where a thing is found: its own official address if it has one, else what Masar has of it. */
export function addressOfThing({ site, things }: Edition, language: Language, locator: Locator): string {
  return things.get(wholeDocument(locator))?.link ?? below(site, hrefOf(language, locator))
}
