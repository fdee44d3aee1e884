import type { DocumentDefinition } from '../document-definition.ts'
import { establishedTerms, ID, sessionDocument } from './document.ts'

/** What follows the colon says what on the page, which has no fixed parts to name. */
const PLACE = /^session page(?:: .+)?$/

/** The page of a session of the WSIS Forum 2025. */
export const session = {
  id: ID,
  names: {
    short: { ar: 'الجلسة', en: 'The session' },
    full: { ar: 'منتدى القمة العالمية لعام 2025، الجلسة 209', en: 'WSIS Forum 2025, session 209' },
    within: { ar: 'صفحة الجلسة', en: 'the session page' },
  },
  panes: [],
  origin: 'session',
  // What is wrong with the page is its translation, which no rule may touch.
  damaged: false,
  remarks: {},
  build: (lines, { frameworks, findMentions }) =>
    sessionDocument(lines, establishedTerms(frameworks), findMentions),
  lexicon: { actors: {}, events: [{ id: 'agenda-2030', names: ['خطة التنمية المستدامة 2030'] }] },
  numberedInFacts: false,
  partsAt: (place) => (PLACE.test(place) ? [] : null),
  relations: [],
  contributions: null,
} as const satisfies DocumentDefinition
