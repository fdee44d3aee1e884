import type { ListItem } from '../edition/model.ts'

/** How a translated item stands to its established wording. */
export type Verdict = 'wrong' | 'differs' | 'same'

const GRAVITY: Readonly<Record<Verdict, number>> = { wrong: 0, differs: 1, same: 2 }

export function verdictOf({ established, text }: ListItem): Verdict {
  if (!established || established.ar === text) return 'same'
  return established.faithful ? 'differs' : 'wrong'
}

/** Items that have an established wording, the gravest first and otherwise as they stand. */
export const withVerdicts = (items: readonly ListItem[]): ListItem[] =>
  items.filter((item) => item.established).sort((a, b) => GRAVITY[verdictOf(a)] - GRAVITY[verdictOf(b)])
