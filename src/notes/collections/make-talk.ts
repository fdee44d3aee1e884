/** Makes a talk of a collection, with all that it draws on. */
import { loadWords } from '../../i18n/catalogue.ts'
import { type Collection, placesIn } from '../model/entry.ts'
import { loadNameable } from '../places/load-nameable.ts'
import { nameOfPlace, namingTools } from '../places/place-names.ts'
import { loadTexts } from '../places/place-texts.ts'
import { type MadeTalk, talkOf } from './to-talk.ts'

/** @throws when the texts that it quotes cannot be fetched */
export async function makeTalk(collection: Collection): Promise<MadeTalk | null> {
  const places = placesIn([collection])
  const [{ record, nameable }, texts] = await Promise.all([
    loadNameable(places),
    loadTexts(places),
    loadWords('ar', ['notes']),
    loadWords('en', ['notes']),
  ])
  const [ar, en] = [namingTools('ar', 'latn'), namingTools('en', 'latn')]
  return talkOf(collection, {
    texts,
    nameOf: (place) => ({
      ar: nameOfPlace(place, nameable, ar),
      en: nameOfPlace(place, nameable, en),
    }),
    yearOf: (event) => {
      const date = record.thingAt(event)?.date
      return date ? Number(date.start.slice(0, 4)) : null
    },
    isKnown: (at) => record.parts.resolve(at) !== null || record.thingAt(at) !== undefined,
    words: {
      untitled: { ar: ar.t('collections.untitled'), en: en.t('collections.untitled') },
      subtitle: { ar: ar.t('talk.subtitle'), en: en.t('talk.subtitle') },
      summary: { ar: ar.t('talk.summary'), en: en.t('talk.summary') },
      continued: (place, at, total) => ({
        ar: ar.t('talk.continued', { place: place.ar, at, total }),
        en: en.t('talk.continued', { place: place.en, at, total }),
      }),
    },
  })
}
