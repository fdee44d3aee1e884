/** What editors write down of the issues, bodies, mechanisms and threads of the texts: the shapes of the files. */
import * as v from 'valibot'
import type { Locator } from '../../locator.ts'
import { parseLocator } from '../../locator.ts'
import { firstWith, locatorId } from '../facts/schema.ts'
import { readChecked } from '../read-checked.ts'

const words = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim(), 'empty, or begins or ends with a space'),
)

const bilingual = v.strictObject({ ar: words, en: words })

const partOfText = v.custom<Locator>(
  (value) => typeof value === 'string' && parseLocator(value)?.kind === 'part',
  'not a part of a document',
)

/** Whose words or wish it is: the words of the same part that say so, and the groups and bodies that they name. */
const speaker = v.strictObject({
  words,
  /** The words of our English that say the same. */
  english: v.optional(words),
  actors: v.optional(v.array(locatorId), []),
})

/** Words of a part, letter for letter and long enough to stand only once in it. */
const passage = {
  at: partOfText,
  words,
  /** The words of our English that say the same; without them, the clauses stand for the words. */
  english: v.optional(words),
}

const events = v.optional(v.array(locatorId), [])

const named = { id: locatorId, name: bilingual }

const issue = v.strictObject({
  ...named,
  /** Other names, by which it may be looked for. */
  alsoCalled: v.optional(v.strictObject({ ar: v.array(words), en: v.array(words) }), { ar: [], en: [] }),
  /** Whether paragraph 17 lists it. */
  listed: v.optional(v.boolean(), false),
  passages: v.pipe(
    v.array(v.strictObject({ ...passage, raisedBy: v.optional(speaker) })),
    v.minLength(1, 'the texts say nothing of it'),
  ),
  /** The session's action lines that it belongs to, as we read them. */
  actionLines: v.optional(v.array(v.string()), []),
  goals: v.optional(v.array(v.number()), []),
  events,
})

export const ACTOR_KINDS = ['body', 'group', 'office'] as const

/** `does`: what it did or does. `should`: what somebody says it should or could do. `named`: named, no more. */
export const SAYINGS = ['does', 'should', 'named'] as const

const actor = v.strictObject({
  ...named,
  kind: v.picklist(ACTOR_KINDS),
  passages: v.array(v.strictObject({ ...passage, says: v.picklist(SAYINGS) })),
  /** Where the texts contradict themselves about it: in our words, with the parts. */
  contradiction: v.optional(
    v.strictObject({ text: bilingual, places: v.pipe(v.array(partOfText), v.minLength(1)) }),
  ),
  /** The row of the report's table that counts what it contributed. */
  row: v.optional(partOfText),
  events,
})

export const POSITIONS = ['proposes', 'praises', 'doubts', 'describes'] as const

const mechanism = v.strictObject({
  ...named,
  status: v.picklist(['proposed', 'existing']),
  passages: v.pipe(
    v.array(v.strictObject({ ...passage, position: v.picklist(POSITIONS), by: v.optional(speaker) })),
    v.minLength(1, 'the texts say nothing of it'),
  ),
  /** What came of it: events whose sources tell, each with a line of ours on what they tell. */
  becameOf: v.optional(v.array(v.strictObject({ event: locatorId, says: bilingual })), []),
  events,
})

const thread = v.strictObject({
  ...named,
  text: bilingual,
  report: v.array(v.strictObject(passage)),
  session: v.array(v.strictObject(passage)),
  events,
})

const TWICE = 'its id stands twice'

const issues = v.pipe(
  v.array(issue),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof issue>) => id),
    TWICE,
  ),
)

const actors = v.pipe(
  v.array(actor),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof actor>) => id),
    TWICE,
  ),
)

const mechanisms = v.pipe(
  v.array(mechanism),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof mechanism>) => id),
    TWICE,
  ),
)

const threads = v.pipe(
  v.array(thread),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof thread>) => id),
    TWICE,
  ),
)

export type WrittenPassage = v.InferOutput<v.StrictObjectSchema<typeof passage, undefined>>
export type WrittenSpeaker = v.InferOutput<typeof speaker>
export type WrittenIssue = v.InferOutput<typeof issue>
export type WrittenActor = v.InferOutput<typeof actor>
export type WrittenMechanism = v.InferOutput<typeof mechanism>
export type WrittenThread = v.InferOutput<typeof thread>

/** The files as they stand, before they are read. */
export interface WaysInput {
  readonly issues: unknown
  readonly actors: unknown
  readonly mechanisms: unknown
  readonly threads: unknown
}

export interface WrittenWays {
  readonly issues: readonly WrittenIssue[]
  readonly actors: readonly WrittenActor[]
  readonly mechanisms: readonly WrittenMechanism[]
  readonly threads: readonly WrittenThread[]
}

/** @throws Error naming the file and the path of the first datum that is wrong */
export const parseWays = (input: WaysInput): WrittenWays => ({
  issues: readChecked('ways/issues.json', issues, input.issues),
  actors: readChecked('ways/actors.json', actors, input.actors),
  mechanisms: readChecked('ways/mechanisms.json', mechanisms, input.mechanisms),
  threads: readChecked('ways/threads.json', threads, input.threads),
})
