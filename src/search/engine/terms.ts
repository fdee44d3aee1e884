/** The terms of the glossary with the words by which each is asked for: what they are is found out once. */
import type { SearchTerm } from '../../corpus/search-record.ts'
import { OTHER_NAMES } from '../words/other-names.ts'
import { tokensOf, withoutHyphens } from '../words/tokens.ts'
import { formsOf, type WordForms } from '../words/word-forms.ts'

type Words = readonly WordForms[]

export interface IndexedTerm {
  readonly term: SearchTerm
  /** By the language of the question: its name, and what else it is called in full. */
  readonly asked: Readonly<Record<'ar' | 'en', readonly Words[]>>
  /** What it is called elsewhere, in either language. */
  readonly called: readonly Words[]
  /** What the texts call it in full, in both languages, and in short. */
  readonly said: readonly string[]
}

const LATIN = /^\p{Script=Latin}/u
const singular = (word: string) => word.replace(/s$/, '')

/** English terms differ by what a stemmer takes off: developing and developed countries. */
const isSameWord = (one: WordForms, other: WordForms): boolean =>
  LATIN.test(one.folded)
    ? singular(one.folded) === singular(other.folded)
    : one.stems.some((stem) => other.stems.includes(stem))

export const areSameWords = (one: Words, other: Words): boolean =>
  one.length === other.length &&
  one.every((word, at) => other[at] !== undefined && isSameWord(word, other[at]))

const telling = (text: string): Words =>
  tokensOf(text)
    .map((token) => formsOf(token, true))
    .filter(({ isFunctionWord }) => !isFunctionWord)

/** Whether a form has words of the name and not all of them: the Forum. */
const isPartOf = (form: Words, name: Words): boolean =>
  form.length < name.length && form.every((word) => name.some((own) => isSameWord(own, word)))

/**
 * Of what a term is called besides, only that counts which says as much as its name: not “the Forum” for one of many
 * forums, nor what is the name of another term.
 */
function otherNames(name: Words, forms: readonly Words[], names: readonly Words[]): Words[] {
  const isShortened = (form: Words) => form.every((word) => name.some((own) => isSameWord(own, word)))
  return forms.filter(
    (form) =>
      form.length > 1 &&
      !isShortened(form) &&
      !names.some((other) => other !== name && areSameWords(form, other)),
  )
}

export function indexTerms(terms: readonly SearchTerm[]): IndexedTerm[] {
  const names = terms.map(({ name }) => ({ ar: telling(name.ar), en: telling(name.en) }))
  return terms.map((term, at) => {
    const asked = (language: 'ar' | 'en'): Words[] => {
      const name = names[at]?.[language] ?? []
      const all = names.map((each) => each[language])
      // As it is asked for where the texts have the word in one: Secretary-General.
      const inOne = withoutHyphens(term.name[language])
      const joined = inOne === term.name[language] ? [] : [telling(inOne)]
      return [name, ...joined, ...otherNames(name, term[language].map(telling), all)]
    }
    const inFull = (language: 'ar' | 'en'): string[] => {
      const name = names[at]?.[language] ?? []
      return term[language].filter((form) => !isPartOf(telling(form), name))
    }
    const { names: others = [], short } = OTHER_NAMES[term.name.en] ?? {}
    return {
      term,
      asked: { ar: asked('ar'), en: asked('en') },
      called: others.map(telling),
      said: [...inFull('ar'), ...inFull('en'), ...(short ? [short] : [])],
    }
  })
}
