/** Where events took place, as far as the texts about them say: decisions and papers have no place. */
import type { Locator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'

interface City extends Bilingual {
  /** ISO 3166-1. */
  readonly country: string
}

const CITIES = {
  athens: { ar: 'أثينا', en: 'Athens', country: 'GR' },
  geneva: { ar: 'جنيف', en: 'Geneva', country: 'CH' },
  newYork: { ar: 'نيويورك', en: 'New York', country: 'US' },
  saoPaulo: { ar: 'ساو باولو', en: 'São Paulo', country: 'BR' },
  tunis: { ar: 'تونس', en: 'Tunis', country: 'TN' },
} as const satisfies Readonly<Record<string, City>>

/** By the locator of an event, the city that its name or its description gives. */
export const EVENT_PLACES: Readonly<Record<Locator, City>> = {
  'event/wsis-geneva-phase': CITIES.geneva,
  'event/geneva-declaration-of-principles': CITIES.geneva,
  'event/wgig-report': CITIES.geneva,
  'event/wsis-tunis-phase': CITIES.tunis,
  'event/igf-first-athens': CITIES.athens,
  'event/new-york-meeting-2010': CITIES.newYork,
  'event/ecosoc-session-2011': CITIES.geneva,
  'event/cstd-open-meeting-2012': CITIES.geneva,
  'event/netmundial-2014': CITIES.saoPaulo,
  'event/netmundial-plus-10': CITIES.saoPaulo,
  'event/wsis-forum-2025': CITIES.geneva,
  'event/wsis-forum-session-209': CITIES.geneva,
}
