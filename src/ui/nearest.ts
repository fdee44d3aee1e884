import { distance } from 'fastest-levenshtein'

/** The known names, the one most like what was typed first. Long input is cut: a URL may hold anything. */
export function nearest<T extends string>(wanted: string, known: readonly T[]): T[] {
  const asked = wanted.toLowerCase().slice(0, 60)
  return [...known].sort((a, b) => distance(asked, a) - distance(asked, b))
}
