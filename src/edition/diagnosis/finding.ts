/** The kinds of damage. Each is decided by itself: a text can have lost letters and still have every line in order. */
export const KINDS = [
  'visual',
  'joiners',
  'lam-alef',
  'ligatures',
  'persian',
  'split',
  'detached',
  'digits',
  'letters',
  'kashida',
  'order',
  'marks',
  'brackets',
  'glued',
] as const
export type Kind = (typeof KINDS)[number]

/** Which damage each rule puts right. */
export const KIND_OF_RULE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['visual-order', 'visual'],
  ['unseen-signs', 'joiners'],
  ['lam-alef', 'lam-alef'],
  ['ligature', 'ligatures'],
  ['persian-letters', 'persian'],
  ['mirrored-brackets', 'brackets'],
  ['split-word', 'split'],
  ['detached-mark', 'detached'],
  ['reversed-digits', 'digits'],
  ['glued-words', 'glued'],
  ['initial-kaf', 'letters'],
  ['initial-yeh', 'letters'],
  ['presentation-forms', 'letters'],
  ['kashida-noise', 'kashida'],
  ['tatweel', 'kashida'],
  ['kashida-runs', 'order'],
  ['line-order', 'order'],
  ['wide-gap', 'marks'],
  ['punctuation-spacing', 'marks'],
])

/** What can speak for a kind of damage or against it. */
type Sign =
  | 'reversed-words'
  | 'read-as-found'
  | 'unseen-signs'
  | 'turned-lam-alef'
  | 'sound-lam-alef'
  | 'lam-alef-alone'
  | 'sound-lam-alef-alone'
  | 'turned-lam'
  | 'sound-lam'
  | 'split-words'
  | 'detached-marks'
  | 'attached-marks'
  | 'reversed-years'
  | 'sound-years'
  | 'glued-words'
  | 'ended-within'
  | 'persian-kaf'
  | 'persian-yeh'
  | 'arabic-words'
  | 'mirrored-brackets'
  | 'sound-brackets'
  | 'lost-kaf'
  | 'sound-kaf'
  | 'lost-yeh'
  | 'sound-yeh'
  | 'forms'
  | 'noise-in-words'
  | 'noise-alone'
  | 'stand-in'
  | 'stretched'
  | 'turned-lines'
  | 'language-gain'
  | 'backward-lines'

export interface Evidence {
  readonly sign: Sign
  readonly count: number
  /** Out of how many. */
  readonly of?: number
  readonly character?: string
}

type Sureness = 'sure' | 'likely'

/** What was decided on one kind of damage, and by what. */
export interface Finding {
  readonly found: boolean
  readonly sureness: Sureness
  readonly evidence: readonly Evidence[]
}

/** What was decided on each kind. A document that was kept before a kind was known has nothing on it. */
export function findingsOf(
  diagnosis: Readonly<Partial<Record<Kind, Finding>>>,
): readonly (readonly [Kind, Finding])[] {
  return KINDS.flatMap((kind) => {
    const finding = diagnosis[kind]
    return finding === undefined ? [] : [[kind, finding] as const]
  })
}
