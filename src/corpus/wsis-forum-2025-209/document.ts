/**
 * The session page (WSIS Forum 2025, session 209) is a machine translation. It is kept as printed; where it misses
 * the established term, the term stands beside it. Its numbers of paragraphs and its headings are ours.
 */

import type {
  Contradiction,
  EditedDocument,
  ListItem,
  Mention,
  Paragraph,
  TextPart,
} from '../../edition/model.ts'
import type { EditedLine } from '../../edition/structure.ts'
import { StructureError } from '../../edition/structure.ts'
import type { Bilingual } from '../bilingual.ts'
import type { FrameworkFacts } from '../facts.ts'

export const ID = 'wsis-forum-2025-209'

const LINES = {
  title: 1,
  organizer: 2,
  number: 3,
  description: [4, 5, 6, 7],
  actionLines: [15, 17, 19, 21, 23, 25],
  actionLinesNote: 26,
  goals: [28, 30, 32, 34, 36, 38],
  goalsNote: 39,
} as const

const ENGLISH = {
  title: 'Strengthening multistakeholder Internet governance: how the technical community can help',
  organizer: 'Canadian Internet Registration Authority',
  number: 'Session 209',
} as const

/** The page names no sections; these names are ours. */
const SECTIONS = {
  description: { ar: 'وصف الجلسة', en: 'Description of the session' },
  actionLines: { ar: 'خطوط عمل القمة العالمية', en: 'WSIS action lines' },
  goals: { ar: 'أهداف التنمية المستدامة', en: 'Sustainable Development Goals' },
} as const satisfies Record<string, Bilingual>

const ACTION_LINE = /^(ج (\d{1,2})\.) (.+)$/
const GOAL = /^(الهدف (\d{1,2}):) (.+)$/
const SESSION = /^الجلسة \d+$/

/** An established name of an action line or a goal, from the facts. */
export interface EstablishedTerm {
  readonly num: string
  readonly term: Bilingual
  readonly basis: string
  /** Whether the printed wording says the same thing. */
  readonly faithful: boolean
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'multistakeholder',
    at: `${ID}/title`,
    printed: { ar: 'متعددة الأطراف', en: 'متعددة الأطراف (“multilateral”)' },
    reading: { ar: 'متعددة أصحاب المصلحة', en: 'متعددة أصحاب المصلحة (“multistakeholder”)' },
    because: {
      ar: 'تُرجمت كلمة multistakeholder آليا بما يقابل كلمة multilateral، وهما على طرفي نقيض في هذا النقاش.',
      en: 'A machine translation of “multistakeholder” by the word for “multilateral”, the opposite pole of this debate.',
    },
    evidence: [`${ID}/title`, `${ID}/para_1`, `${ID}/para_2`, `${ID}/para_5`, `${ID}/para_6`],
  },
  {
    id: 'enabling-environment',
    at: `${ID}/action-line_c6`,
    printed: { ar: 'احفظ البيئة', en: 'احفظ البيئة (“protect the environment”)' },
    reading: { ar: 'البيئة التمكينية', en: 'البيئة التمكينية (“enabling environment”)' },
    because: {
      ar: 'ترجمة آلية لعبارة Enabling environment، وهي عنوان خط العمل ج 6 في خطة عمل جنيف.',
      en: 'A machine translation of “Enabling environment”, action line C6 of the Geneva Plan of Action.',
    },
    evidence: [`${ID}/action-line_c6`],
  },
]

/** The established names of the action lines and the goals. */
export function establishedTerms(facts: FrameworkFacts): {
  actionLines: EstablishedTerm[]
  goals: EstablishedTerm[]
} {
  return {
    actionLines: facts.wsis_action_lines.map((line) => ({
      num: line.code.slice(1),
      term: line.name,
      basis: line.ar_basis,
      faithful: line.printed_ar_faithful,
    })),
    goals: facts.sdgs.map((goal) => ({
      num: String(goal.number),
      term: goal.statement,
      basis: goal.ar_status,
      faithful: true,
    })),
  }
}

/** Builds the session page from its edited lines. @throws StructureError when a line is not what it should be */
export function sessionDocument(
  lines: readonly EditedLine[],
  established: {
    readonly actionLines: readonly EstablishedTerm[]
    readonly goals: readonly EstablishedTerm[]
  },
  findMentions: (parts: readonly TextPart[]) => Mention[],
): EditedDocument {
  const textOf = (number: number): string => {
    const text = lines[number - 1]?.text ?? ''
    if (text === '') throw new StructureError(`the session page has nothing on line ${number}`)
    return text
  }
  const part = (eId: string, line: number): TextPart => ({
    eId,
    text: textOf(line),
    marks: [],
    lines: [line],
  })
  const paragraph = (num: number, line: number): Paragraph => ({ num, ...part(`para_${num}`, line) })

  const item = (
    line: number,
    pattern: RegExp,
    eIdOf: (num: string) => string,
    terms: readonly EstablishedTerm[],
  ): ListItem => {
    const found = pattern.exec(textOf(line))
    const [, label, num, text] = found ?? []
    if (!label || !num || !text)
      throw new StructureError(`line ${line} is not an item of the list: «${textOf(line)}»`)
    const term = terms.find((candidate) => candidate.num === num)
    return {
      num,
      label,
      eId: eIdOf(num),
      text,
      marks: [],
      lines: [line],
      ...(term ? { established: { ...term.term, basis: term.basis, faithful: term.faithful } } : {}),
    }
  }

  if (!SESSION.test(textOf(LINES.number)))
    throw new StructureError(`line ${LINES.number} is not a session number`)
  const [first, second, third, fourth] = LINES.description
  const title = part('title', LINES.title)
  const sections = [
    {
      eId: 'sec_1',
      num: null,
      heading: null,
      english: SECTIONS.description.en,
      named: SECTIONS.description,
      paragraphs: [first, second, third, fourth].map((line, index) => paragraph(index + 1, line)),
      items: [],
    },
    {
      eId: 'sec_2',
      num: null,
      heading: null,
      english: SECTIONS.actionLines.en,
      named: SECTIONS.actionLines,
      items: LINES.actionLines.map((line) =>
        item(line, ACTION_LINE, (num) => `action-line_c${num}`, established.actionLines),
      ),
      paragraphs: [paragraph(5, LINES.actionLinesNote)],
    },
    {
      eId: 'sec_3',
      num: null,
      heading: null,
      english: SECTIONS.goals.en,
      named: SECTIONS.goals,
      items: LINES.goals.map((line) => item(line, GOAL, (num) => `goal_${num}`, established.goals)),
      paragraphs: [paragraph(6, LINES.goalsNote)],
    },
  ]
  const organizer = part('masthead.organizer', LINES.organizer)
  const parts = [
    title,
    organizer,
    ...sections.flatMap((section) => [...section.items, ...section.paragraphs]),
  ]
  return {
    id: ID,
    symbol: null,
    date: null,
    language: 'ar',
    title,
    englishTitle: ENGLISH.title,
    author: null,
    englishAuthor: null,
    masthead: [
      {
        eId: 'masthead.organizer',
        key: 'organizer',
        text: organizer.text,
        english: ENGLISH.organizer,
        mark: null,
        lines: [LINES.organizer],
      },
      {
        eId: 'masthead.number',
        key: 'number',
        text: textOf(LINES.number),
        english: ENGLISH.number,
        mark: null,
        lines: [LINES.number],
      },
    ],
    mastheadNotes: [],
    summary: [],
    sections,
    footnotes: [],
    tables: [],
    mentions: findMentions(parts),
    contradictions: CONTRADICTIONS,
  }
}
