/** The ways through the texts as the pages have them: every statement with the words that it stands on. */
import type { Span } from '../../edition/model.ts'
import type { Locator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'
import type { FrameworkFacts } from '../facts.ts'
import type { ACTOR_KINDS, POSITIONS, SAYINGS } from './schema.ts'

/** Words of a part, where they stand in it, and our English. Offsets are UTF-16 code units, `end` exclusive. */
export interface QuotedSpan extends Span {
  /** The Arabic words, letter for letter. */
  readonly words: string
  /** The clauses that they stand in, counted from 0 in the order of the Arabic (`segments` of the part). */
  readonly segments: readonly number[]
  /** Our English of the words, or of the whole clauses (`exact`). */
  readonly english: string
  /** Where that stands in the part's English. */
  readonly englishSpans: readonly Span[]
  /** Whether the English is no more than the words; if not, it is that of the whole clauses. */
  readonly exact: boolean
}

/** Who is said to raise, propose or doubt: the words of the text, and the bodies and groups that they name. */
export interface Speaker extends QuotedSpan {
  readonly actors: readonly Locator[]
}

export interface Passage extends QuotedSpan {
  /** The part of a document: `a-66-77/para_17`. */
  readonly at: Locator
  readonly document: string
  readonly eId: string
  /** The whole clauses that the words stand in, to be read around them. */
  readonly clauses: string
}

export interface IssuePassage extends Passage {
  /** Null where the text names nobody. */
  readonly raisedBy: Speaker | null
}

/** What has a name and an address. */
interface Named {
  readonly id: string
  readonly locator: Locator
  readonly name: Bilingual
}

/** `ours`: it is our reading, not said by the text. */
interface Ours {
  readonly ours: true
}

/** One of the session's action lines or goals. */
export interface FrameworkLink extends Ours {
  /** `C5`, or `16` of a goal. */
  readonly code: string
  /** The part of the session page that names it. */
  readonly at: Locator
  readonly name: Bilingual
}

export interface Issue extends Named {
  /** Other names, by which it may be looked for. */
  readonly alsoCalled: { readonly ar: readonly string[]; readonly en: readonly string[] }
  /** Whether paragraph 17 lists it. */
  readonly listed: boolean
  /** In the order of reading. */
  readonly passages: readonly IssuePassage[]
  readonly actionLines: readonly FrameworkLink[]
  readonly goals: readonly FrameworkLink[]
  /** Its milestones, in order of time. */
  readonly events: readonly Locator[]
}

export interface ActorPassage extends Passage {
  readonly says: (typeof SAYINGS)[number]
}

export interface Actor extends Named {
  readonly kind: (typeof ACTOR_KINDS)[number]
  readonly acronym: string | null
  /** Whether the record has an entry for it (references). */
  readonly onRecord: boolean
  /** What it is, in a line of ours; null where the record has none. */
  readonly description: Bilingual | null
  /** Names by which the report calls it that differ from the official one. */
  readonly printed: readonly string[]
  readonly passages: readonly ActorPassage[]
  readonly contradiction: ({ readonly text: Bilingual; readonly places: readonly Locator[] } & Ours) | null
  readonly row: Locator | null
  readonly events: readonly Locator[]
}

export interface MechanismPassage extends Passage {
  readonly position: (typeof POSITIONS)[number]
  readonly by: Speaker | null
}

export interface Mechanism extends Named {
  readonly status: 'proposed' | 'existing'
  readonly passages: readonly MechanismPassage[]
  /** What came of it, in order of time; `says` is our line on what the event's sources tell. */
  readonly becameOf: readonly ({ readonly event: Locator; readonly says: Bilingual } & Ours)[]
  readonly events: readonly Locator[]
}

export interface Thread extends Named {
  readonly text: Bilingual & Ours
  /** The words of the report, and those of the session page. */
  readonly report: readonly Passage[]
  readonly session: readonly Passage[]
  readonly events: readonly Locator[]
}

type ActionLineFact = FrameworkFacts['wsis_action_lines'][number]
type GoalFact = FrameworkFacts['sdgs'][number]

interface Framework {
  /** The part of the session page that names it. */
  readonly at: Locator
  readonly code: string
  /** The official name. */
  readonly name: Bilingual
  /** As the page has it, a machine translation. */
  readonly printed: string
  /** The issues that we put with it. */
  readonly issues: readonly Locator[]
}

interface ActionLine extends Framework {
  readonly kind: 'action-line'
  readonly fact: ActionLineFact
}

interface Goal extends Framework {
  readonly kind: 'goal'
  readonly fact: GoalFact
}

/** All frameworks of the session page, in its order. */
export type Frameworks = readonly (ActionLine | Goal)[]

/** What is known of a way through before it is loaded: its name, and what lights up with it. */
export interface WayEntry {
  readonly locator: Locator
  readonly name: Bilingual
  /** The parts that it stands on, in the order of reading, with the clauses. */
  readonly parts: readonly { readonly at: Locator; readonly segments: readonly number[] }[]
  readonly events: readonly Locator[]
  /** Rows of the table that count those who spoke, each with its cells. */
  readonly cells: readonly Locator[]
}

/** Each kind is a file of its own, loaded by the page that shows it. */
export interface Ways {
  readonly issues: readonly Issue[]
  readonly actors: readonly Actor[]
  readonly mechanisms: readonly Mechanism[]
  readonly threads: readonly Thread[]
  readonly frameworks: Frameworks
  readonly entries: readonly WayEntry[]
}
