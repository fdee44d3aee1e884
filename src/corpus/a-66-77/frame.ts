/**
 * What an editor knows of the report that its own body does not say: which lines are the masthead, the summary and
 * the table, their English, and what is supplied from elsewhere. The English is ours, not the United Nations’.
 */
import type { MastheadField, Supplied } from '../../edition/model.ts'

const SPANISH_VERSION = 'https://studylib.es/doc/4362385/34b-sg-coop-reforzada-internet'

export const ID = 'a-66-77'

export const SUPPLIED = {
  symbol: {
    value: 'A/66/77-E/2011/103',
    source:
      'http://businessdocbox.com/Government/124601015-Information-and-communications-technologies-for-development.html',
  },
  date: { value: '2011-05-04', source: SPANISH_VERSION },
} as const satisfies Record<string, Supplied>

/** The report’s own English, at the address by which the United Nations gives out its documents. */
export const OFFICIAL_ENGLISH = 'https://undocs.org/en/A/66/77'

/** The texts of the masthead’s two notes are lost; the Spanish version of the same page gives their symbols. */
export const MASTHEAD_NOTES = [
  { mark: '*', text: { value: 'A/66/50', source: SPANISH_VERSION } },
  { mark: '**', text: { value: 'E/2011/100', source: SPANISH_VERSION } },
] as const

interface FieldFrame extends Omit<MastheadField, 'text' | 'lines'> {
  /** Source lines, and which of the two columns of the line (0 the right-hand one); null where it has one. */
  readonly from: readonly { readonly line: number; readonly column: 0 | 1 | null }[]
}

/** In the order of the printed page: the General Assembly’s column, then the Council’s. */
export const MASTHEAD: readonly FieldFrame[] = [
  {
    eId: 'masthead.organ_1',
    key: 'organ',
    english: 'General Assembly',
    mark: null,
    from: [{ line: 1, column: 0 }],
  },
  {
    eId: 'masthead.session_1',
    key: 'session',
    english: 'Sixty-sixth session',
    mark: null,
    from: [{ line: 2, column: 0 }],
  },
  {
    eId: 'masthead.item_1',
    key: 'item',
    english: 'Item 17 of the preliminary list',
    mark: '*',
    from: [{ line: 4, column: 0 }],
  },
  {
    eId: 'masthead.agenda-title_1',
    key: 'agenda-title',
    english: 'Information and communications technologies for development',
    mark: null,
    from: [
      { line: 5, column: null },
      { line: 7, column: null },
    ],
  },
  {
    eId: 'masthead.organ_2',
    key: 'organ',
    english: 'Economic and Social Council',
    mark: null,
    from: [{ line: 1, column: 1 }],
  },
  {
    eId: 'masthead.session_2',
    key: 'session',
    english: 'Substantive session of 2011',
    mark: null,
    from: [{ line: 2, column: 1 }],
  },
  {
    eId: 'masthead.place_2',
    key: 'place',
    english: 'Geneva, 4 to 29 July 2011',
    mark: null,
    from: [{ line: 4, column: 1 }],
  },
  {
    eId: 'masthead.item_2',
    key: 'item',
    english: 'Item 13 (b) of the provisional agenda',
    mark: '**',
    from: [{ line: 8, column: null }],
  },
  {
    eId: 'masthead.agenda-title_2',
    key: 'agenda-title',
    english: 'Economic and environmental questions: science and technology for development',
    mark: null,
    from: [
      { line: 10, column: null },
      { line: 11, column: null },
    ],
  },
]

/** 1-based source lines, ends included. */
export const LINES = {
  title: [13, 14],
  author: [17, 17],
  summary: [
    [22, 29],
    [31, 37],
  ],
  body: [38, 557],
  caption: [182, 182],
  header: [186, 186],
  table: [182, 196],
} as const

export const ENGLISH = {
  title: 'Enhanced cooperation on public policy issues pertaining to the Internet',
  author: 'Report of the Secretary-General',
  sections: [
    'Background information',
    'Organization of the open consultations on enhanced cooperation held pursuant to Economic and Social Council resolution 2010/2',
    'Public policy issues of interest',
    'Mechanisms of international cooperation',
    'Role of the Secretary-General',
  ],
  caption: 'Number of contributions to the open consultations',
} as const

/** The table stands after this paragraph. */
export const TABLE_AFTER = 'para_11'
