/** The search part of an address as the router reads and writes it: every value is a text, as it was written. */

/** A name that JavaScript gives a meaning of its own. */
const UNUSABLE = '__proto__'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** `"2010"` is `2010`: what could be read as a number used to be written so. Words in quotation marks keep them. */
function unquoted(text: string): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' && isJson(value) ? value : text
  } catch {
    return text
  }
}

/** Of a name that stands there twice the first counts. */
export function parseSearch(search: string): Record<string, string> {
  const texts = new Map<string, string>()
  for (const [name, text] of new URLSearchParams(search)) {
    if (name !== '' && name !== UNUSABLE && !texts.has(name)) texts.set(name, unquoted(text))
  }
  return Object.fromEntries(texts)
}

/** With its question mark; empty for a search that says nothing. */
export function stringifySearch(search: object): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue
    const text = String(value)
    // A text that would be read without its quotation marks is put between further ones.
    params.set(name, unquoted(text) === text ? text : JSON.stringify(text))
  }
  const written = params.toString()
  return written ? `?${written}` : ''
}
