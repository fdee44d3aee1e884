/**
 * Two spellings that a reader takes for the same word become the same string: hamza and alef forms, ى and ي, ة and ه,
 * vowel marks, tatweel, presentation forms, letters of Persian and Urdu, the digits of either script, letter case, Latin accents. It is for
 * comparing only: nothing folded is ever shown.
 */
export function foldArabic(text: string): string {
  return (
    text
      // Decomposed, أ إ آ ؤ ئ are a letter and a mark; the second time for what lower case has put together again.
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      // Vowel marks, hamza above and below, accents; direction marks and joiners; tatweel; the hamza that stands alone.
      .replace(/[\p{M}\p{Cf}\u0640\u0621]/gu, '')
      .replace(/ٱ/g, 'ا')
      .replace(/[ىیےېۍ]/g, 'ي')
      .replace(/[ةہەۃھ]/g, 'ه')
      .replace(/[کڪگ]/g, 'ك')
      .replace(/پ/g, 'ب')
      .replace(/[چژ]/g, 'ج')
      .replace(/ڤ/g, 'ف')
      .replace(/ٹ/g, 'ت')
      .replace(/ڈ/g, 'د')
      .replace(/ڑ/g, 'ر')
      .replace(/ں/g, 'ن')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
  )
}

/** A word shorter than this is too common without its article to be looked for. */
const SHORTEST_STEM = 3

/** What is left of a plural must be longer to be looked for inside other words: دورات is دورة, not every دور. */
const LONG_STEM = 4

/** A folded word in its other number, by its ending: plurals of another shape are not known here. */
function inOtherNumber(word: string): string[] {
  const stem = word.slice(0, -2)
  if (word.endsWith('ات') && stem.length >= SHORTEST_STEM)
    return stem.length >= LONG_STEM ? [stem] : [`${stem}ه`, `${stem}ت`]
  if (/(?:ون|ين|ان)$/.test(word) && stem.length >= LONG_STEM) return [stem]
  if (word.endsWith('ه') && word.length > SHORTEST_STEM) return [`${word.slice(0, -1)}ات`]
  return /^[a-z]{4,}[^s]s$/.test(word) ? [word.replace(/ies$|s$/, '')] : []
}

/**
 * The words of a query, each in the forms that count as finding it: as typed, without the article ال, and both in the
 * other number.
 */
export function queryWords(query: string): string[][] {
  return foldArabic(query)
    .split(/[\s،,؛;]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const forms = word.startsWith('ال') && word.length >= SHORTEST_STEM + 2 ? [word, word.slice(2)] : [word]
      return [...forms, ...inOtherNumber(forms.at(-1) ?? word)]
    })
}

/** Whether every word of the query stands somewhere in the folded text. */
export const matchesQuery = (folded: string, words: readonly (readonly string[])[]): boolean =>
  words.every((forms) => forms.some((form) => folded.includes(form)))
