import { type Draft, replaceEach } from './rules/edits.ts'

/** Letters spelt by the shape they have in their word, as old fonts and programs do; words of praise and the like apart. */
const FORMS = /[\ufb50-\ufbff\ufc00-\ufcff\ufe70-\ufefc]+/gu
const WORD = /[\u0621-\u064a\ufb50-\ufbff\ufc00-\ufcff\ufe70-\ufefc]+/gu
const VOWELS = /[\u064b-\u0652\u0670]/gu
const LETTER = /[\u0621-\u064a]/gu
/** Fewer are somebody's choice. */
const FEWEST = 20
/** Of a hundred words so many are known when they are spelt by their letters and read in their order. */
const KNOWN = 50
const SPACED_MARK = /[ \u0640](?=[\u064b-\u0652\u0670])/gu

export interface FormSigns {
  readonly forms: number
  readonly letters: number
  readonly words: number
  readonly known: number
}

export const NO_FORM_SIGNS: FormSigns = { forms: 0, letters: 0, words: 0, known: 0 }

/** By its letters what is spelt in shapes. */
export function spelt(forms: string): string {
  return forms.normalize('NFKC').replaceAll(SPACED_MARK, '')
}

/** How much of a text is spelt in shapes, and how many of these words are words in the order in which they stand. */
export function formSignsOf(text: string, isWord?: (word: string) => boolean): FormSigns {
  if (isWord === undefined || text.search(FORMS) < 0) return NO_FORM_SIGNS
  let { forms, words, known } = NO_FORM_SIGNS
  // Some letters have one shape and need no other sign for it, and vowel signs stand between the shapes.
  for (const { 0: word } of text.replace(VOWELS, '').matchAll(WORD)) {
    const shapes = (word.match(FORMS) ?? []).join('').length
    forms += shapes
    if (shapes === 0 || word.length < 3) continue
    words++
    if (isWord(spelt(word).replace(VOWELS, ''))) known++
  }
  return { forms, letters: text.match(LETTER)?.length ?? 0, words, known }
}

export function addFormSigns(one: FormSigns, other: FormSigns): FormSigns {
  return {
    forms: one.forms + other.forms,
    letters: one.letters + other.letters,
    words: one.words + other.words,
    known: one.known + other.known,
  }
}

/** Whether a text is spelt in shapes throughout, in the order in which it is read. */
export function isSpeltInForms({ forms, letters, words, known }: FormSigns): boolean {
  return forms >= FEWEST && forms > letters && known * 100 >= words * KNOWN
}

export function withoutForms(text: string): string {
  return text.replaceAll(FORMS, spelt)
}

/** Spells by letters what is spelt in shapes. */
export function spellForms(draft: Draft): Draft {
  return replaceEach(draft, 'presentation-forms', FORMS, (match) => spelt(match[0]))
}
