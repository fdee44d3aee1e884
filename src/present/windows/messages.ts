/** What the windows of one talk say to each other. Another window may be of another edition: all of it is checked. */
import * as v from 'valibot'
import { LANGUAGES } from '../../i18n/language.ts'
import { isLocator, type Locator } from '../../locator.ts'
import { point } from '../pointer/point.ts'
import { type Tallies, tallies } from '../tally/tallies.ts'

const name = v.pipe(v.string(), v.maxLength(80))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const language = v.picklist(LANGUAGES)

const talk = v.object({
  step: count,
  build: count,
  /** What covers the stages: nothing, black, white, or the code that leads to this step. */
  blank: v.nullable(v.picklist(['black', 'white', 'code'])),
  /** Milliseconds since 1970 at which the talk began; null before it has. */
  begun: v.nullable(v.pipe(v.number(), v.minValue(0))),
  tallies,
  /** The view that the speaker has made of this step's, as an address without its language; null for the step's own. */
  live: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(2000))), null),
})

const common = { from: name, deck: name }

export const talkMessage = v.object({ ...common, kind: v.literal('talk'), revision: count, talk })
const locator = v.custom<Locator>(
  (value) => typeof value === 'string' && value.length <= 200 && isLocator(value),
)
export const pointerMessage = v.object({
  ...common,
  kind: v.literal('pointer'),
  /** Where the speaker's light is; null when nowhere any more. */
  at: v.nullable(point),
  /** What of a drawing the speaker points at: it lights up on every stage. */
  lit: v.optional(v.nullable(locator), null),
})

export const message = v.variant('kind', [
  /** From a window that has just opened: who is there? */
  v.object({ ...common, kind: v.literal('hello') }),
  talkMessage,
  v.object({
    ...common,
    kind: v.literal('here'),
    role: v.picklist(['stage', 'speaker']),
    language,
    /** Whether it stays where it is, whatever the others do. */
    frozen: v.optional(v.boolean(), false),
  }),
  v.object({ ...common, kind: v.literal('gone') }),
  pointerMessage,
  /** Asks the stages to load the talk anew, which has been changed. */
  v.object({ ...common, kind: v.literal('reload') }),
  /** Asks a frozen stage to follow again. */
  v.object({ ...common, kind: v.literal('release'), to: name }),
  /** Asks a stage, or all of them, for a language. */
  v.object({ ...common, kind: v.literal('language'), to: v.nullable(name), language }),
])

export type Message = v.InferOutput<typeof message>
export type Talk = v.InferOutput<typeof talk> & { readonly tallies: Tallies }
export type Role = Extract<Message, { kind: 'here' }>['role']
