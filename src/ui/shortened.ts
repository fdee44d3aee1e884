/** A text that anyone may have typed, short enough to be named in a sentence. */
export function shortened(text: string, most = 60): string {
  const characters = Array.from(text.slice(0, 2 * most + 2))
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`
}
