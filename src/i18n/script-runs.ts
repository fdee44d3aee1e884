import type { Language } from './language.ts'

export interface ScriptRun {
  readonly text: string
  /** Where it starts in the whole text. */
  readonly at: number
  /** Whether it is in the script of the other language. */
  readonly foreign: boolean
}

/**
 * A Latin word as our notes have them: a name, a symbol (`WSIS-II/PC-3/DOC/5`), an address. It keeps the digits and
 * strokes within it and leaves the stop after it to the sentence.
 */
const LATIN_WORD = String.raw`\p{sc=Latin}(?:[\p{sc=Latin}\d/:.%_+-]*[\p{sc=Latin}\d])?(?:\([^()\s]+\))?`

/** An Arabic word with its vowel signs. The tatweel, which other scripts have too, is of this one here: `هـ`, or alone. */
const ARABIC_WORD = String.raw`[\p{sc=Arabic}ـ][\p{sc=Arabic}ـ\p{M}]*`

/** What stands in the other language's script within a text, the words of a phrase together with what divides them. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  ar: new RegExp(`${LATIN_WORD}(?:[.,:]? (?:& )?${LATIN_WORD})*`, 'gu'),
  en: new RegExp(`${ARABIC_WORD}(?:(?:[،؛:]? |/)${ARABIC_WORD})*`, 'gu'),
}

/** Cuts a text of one language at what is written in the other's script, so that each piece keeps its direction. */
export function scriptRuns(text: string, language: Language): ScriptRun[] {
  const runs: ScriptRun[] = []
  let end = 0
  const own = (until: number) => {
    if (until > end) runs.push({ text: text.slice(end, until), at: end, foreign: false })
  }
  for (const { 0: words, index } of text.matchAll(FOREIGN[language])) {
    own(index)
    runs.push({ text: words, at: index, foreign: true })
    end = index + words.length
  }
  own(text.length)
  return runs
}
