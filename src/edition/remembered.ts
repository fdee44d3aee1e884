/**
 * A function that remembers its answers. For what is asked again and again of few keys (the words of a text, the labels
 * of a zoom): nothing is ever forgotten.
 */
export function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = answer(key)
    known.set(key, value)
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
