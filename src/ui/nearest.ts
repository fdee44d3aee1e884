/** Letters of `b` that must be changed, added or dropped to make `a` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The known names, the one most like what was typed first. Long input is cut: a URL may hold anything. */
export function nearest<T extends string>(wanted: string, known: readonly T[]): T[] {
  const asked = wanted.toLowerCase().slice(0, 60)
  return [...known].sort((a, b) => distance(asked, a) - distance(asked, b))
}
