/** The same function, which works each answer out once. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      found = answer(word)
      known.set(word, found)
    }
    return found
  }
}
