/** The kinds of damage. Each is decided by itself: a text can have lost letters and still have every line in order. */
export const KINDS = ['letters', 'kashida', 'order', 'marks'] as const
export type Kind = (typeof KINDS)[number]

/** What can speak for a kind of damage or against it. */
export type Sign =
  | 'lost-kaf'
  | 'sound-kaf'
  | 'lost-yeh'
  | 'sound-yeh'
  | 'noise-in-words'
  | 'noise-alone'
  | 'turned-lines'
  | 'language-gain'
  | 'runs-turned'

export interface Evidence {
  readonly sign: Sign
  readonly count: number
  /** Out of how many. */
  readonly of?: number
}

export type Sureness = 'sure' | 'likely'

/** What was decided on one kind of damage, and by what. */
export interface Finding {
  readonly found: boolean
  readonly sureness: Sureness
  readonly evidence: readonly Evidence[]
}
