/** So many answers are kept at least; of what was asked last, twice as many at most. */
const KEPT = 1 << 15

/**
 * A function that remembers its answers. For what is asked again and again of few keys (the words of a text, the labels
 * of a zoom). Of many keys, those that were not asked for a long time are forgotten: what is kept does not grow with a
 * text.
 */
export function remembered<Key, Value>(answer: (key: Key) => Value, kept = KEPT): (key: Key) => Value {
  let recent = new Map<Key, Value>()
  let older = new Map<Key, Value>()
  return (key) => {
    const found = recent.get(key)
    if (found !== undefined) return found
    const value = older.get(key) ?? answer(key)
    if (recent.size >= kept) {
      older = recent
      recent = new Map()
    }
    recent.set(key, value)
    return value
  }
}

/** The same of things that come and go: an answer is kept as long as the thing it is about. */
export function rememberedAlong<Key extends object, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = answer(key)
    known.set(key, value)
    return value
  }
}

/** The same of long texts, of which the last two are kept: more would hold them in memory. */
export function lately<Value>(answer: (text: string) => Value): (text: string) => Value {
  let known: readonly { readonly text: string; readonly value: Value }[] = []
  return (text) => {
    const found = known.find((each) => each.text === text) ?? { text, value: answer(text) }
    known = [found, ...known.filter((each) => each !== found)].slice(0, 2)
    return found.value
  }
}
