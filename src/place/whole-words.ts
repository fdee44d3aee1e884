/** A text cut to whole words. */

/** @param most in UTF-16 units */
export const startOf = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/\s\S*$/, '')

/** @param most in UTF-16 units */
export const endOf = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(-most).replace(/^\S*\s/, '')
