/** Notes and collections to be read on paper or in any program: what they say, before it is Markdown or HTML. */
import { formatDate } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import type { Nameable } from '../../place/names.ts'
import { annotationsIn, collectionsIn, type Entry, type Place } from '../model/entry.ts'
import { grouped, groupName } from '../places/groups.ts'
import { type NamingTools, nameOfPlace } from '../places/place-names.ts'
import { languagesOf, type Texts, wordsOfPlace } from '../places/place-texts.ts'

interface HandoutWords {
  readonly language: Language
  readonly text: string
}

interface HandoutPiece {
  readonly name: string
  /** The whole address. */
  readonly address: string
  /** As it is read and typed from paper: without the words quoted, which fill eight lines of it. */
  readonly shortAddress: string
  /** What stands there: in the language that was read first, then in the other. */
  readonly quoted: readonly HandoutWords[]
  /** A person's own words; empty where there are none. */
  readonly text: string
}

interface HandoutSection {
  readonly heading: string
  readonly pieces: readonly HandoutPiece[]
}

export interface Handout {
  readonly language: Language
  readonly title: string
  readonly lines: readonly string[]
  readonly sections: readonly HandoutSection[]
  /** The word before an address. */
  readonly address: string
}

interface HandoutSource {
  readonly entries: readonly Entry[]
  readonly texts: Texts
  readonly nameable: Nameable
  readonly tools: NamingTools
  /** The whole address of a place in the language of the handout. */
  readonly addressOf: (place: Place) => string
  /** Today, as an ISO day. */
  readonly day: string
}

function addressesOf(address: string): Pick<HandoutPiece, 'address' | 'shortAddress'> {
  const short = new URL(address)
  short.searchParams.delete('quote')
  return { address, shortAddress: short.href }
}

export function handoutOf({ entries, texts, nameable, tools, addressOf, day }: HandoutSource): Handout {
  const { language, digits, t } = tools
  const quoted = (place: Place): HandoutWords[] => {
    const said = wordsOfPlace(place, texts)
    return languagesOf(place).flatMap((own) => {
      const text = said[own]
      // Who reads Arabic needs no English of ours, unless it is what was noted.
      const isWanted = own === 'ar' || language === 'en' || place.selection?.language === 'en'
      return text !== null && isWanted ? [{ language: own, text }] : []
    })
  }
  const piece = (place: Place, text: string): HandoutPiece => ({
    name: nameOfPlace(place, nameable, tools),
    ...addressesOf(addressOf(place)),
    quoted: quoted(place),
    text,
  })
  const sections = [
    ...grouped(annotationsIn(entries), nameable).map(({ group, annotations }) => ({
      heading: groupName(group, tools),
      pieces: annotations.map(({ place, text }) => piece(place, text)),
    })),
    ...collectionsIn(entries).map(({ title, items }) => ({
      heading: title || t('collections.untitled'),
      pieces: items.map(({ place, note }) => piece(place, note)),
    })),
  ]
  const isEnglishQuoted = sections.some(({ pieces }) =>
    pieces.some((each) => each.quoted.some((own) => own.language === 'en')),
  )
  return {
    language,
    title: t('handout.title'),
    lines: [
      t('handout.made', { date: setDigits(formatDate(language, day), digits) }),
      ...(isEnglishQuoted ? [t('handout.ours')] : []),
    ],
    sections,
    address: t('handout.address'),
  }
}
