/** Outside text decoded; what cannot be decoded (a stray `%`, half a letter) stays as it is written. */
export const decodeText = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The eId a fragment names, given with or without its `#`. */
export const decodeFragment = (hash: string): string =>
  decodeText(hash.startsWith('#') ? hash.slice(1) : hash)
