/**
 * The forms of an Arabic word that count as the same word: with and without article and one-letter prefixes, singular,
 * dual and plural, with a possessive ending. Light on purpose: nouns and adjectives are brought together, not all that
 * is built from a root.
 */
import { foldArabic } from '../../ui/fold-arabic.ts'
import {
  BROKEN_PLURALS,
  FEMININE_NOUNS,
  KEPT_APART,
  OWN_ARTICLE,
  OWN_ENDING,
  OWN_FIRST_LETTER,
  WITHOUT_FINAL_YEH,
} from './arabic-words.ts'

/** A shorter rest of a word is no word. */
const SHORTEST = 3
/** After the article a word may be shorter: الحق. */
const SHORTEST_AFTER_ARTICLE = 2
/** A word of two letters and ة: لغة، سنة. */
const SHORTEST_BEFORE_TEH_MARBUTA = 2

const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.)/
const ONE_LETTER = /^[وفبكل]/
/** A conjunction before a preposition: وب, ول, فل. */
const TWO_LETTERS = /^[وف][بكل]/

const POSSESSIVE = '(?:ها|هم|هما|هن|ه|نا|كم)'
/** Feminine endings: what stands before them is a noun in ة. */
const FEMININE = new RegExp(`(?:ات|تان|تين|تا|ات${POSSESSIVE}|ت[يا]?${POSSESSIVE})$`)
const POSSESSIVES = ['ها', 'هم', 'هما', 'هن', 'ه', 'نا', 'كم']
/** Each of them is tried: قانونا is قانون and ا, not قانو and نا; عضوا is عضو and ا, not عض and وا. */
const OTHER = ['ون', 'ين', 'ان', 'وا', 'ا', ...POSSESSIVES]

const VOWEL_MARKS = /[\u064b-\u0652\u0670\u0640\p{Cf}]/gu
/** A final hamza that sits on a letter because of what follows: آرائهم, أعضاؤه. */
const HAMZA_BEFORE_ENDING = new RegExp(`(?<=ا)[ئؤ](?=${POSSESSIVE}$)`)
/** A noun in اءة with an ending: قراءتنا. Its ات is no plural. */
const HAMZA_AND_TEH = new RegExp(`(?<=اء)ت(?:${POSSESSIVE}|ان|ين)$`)
/** The plural of a noun in أة: منشآت. */
const PLURAL_AFTER_HAMZA = new RegExp(`(?<=..)آت(?=${POSSESSIVE}?$)`)
/** So ends a noun whose ي falls away, as vowel marks say: أيدٍ. */
const YEH_FELL_AWAY = /\u064d$/u

const folded = (list: readonly string[]) => new Set(list.map(foldArabic))
const plurals = new Map(
  Object.entries(BROKEN_PLURALS).map(([plural, singular]) => [foldArabic(plural), foldArabic(singular)]),
)
const feminineNouns = folded(FEMININE_NOUNS)
const ownFirstLetter = folded(OWN_FIRST_LETTER)
const ownEnding = folded(OWN_ENDING)
const withoutFinalYeh = folded(WITHOUT_FINAL_YEH)

const ownArticle = OWN_ARTICLE.map(foldArabic).join('|')
const IS_OWN_ARTICLE = new RegExp(`^(?:${ownArticle})`)
const BEFORE_OWN_ARTICLE = new RegExp(`^(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل]|[وف])(?=${ownArticle})`)

/** The stem of a noun in ة: without the ة, where that is long enough and not another word: مسائلة is none of مسائل. */
const nounInTehMarbuta = (base: string): string =>
  base.length < SHORTEST || feminineNouns.has(`${base}ه`) || plurals.has(base) ? `${base}ه` : base

/** A plural that is listed has the stems of its singular too. */
function singularStems(base: string): string[] {
  const singular = plurals.get(base)
  return singular === undefined
    ? []
    : withoutEnding(singular, { marbuta: singular.endsWith('ه'), certain: true })
}

interface Ending {
  /** Whether it is written with ة. */
  readonly marbuta: boolean
  /** Whether a final ه is one: in a query it may stand for ة. */
  readonly certain: boolean
  /** Whether vowel marks say that a ي has fallen away. */
  readonly withoutYeh?: boolean
}

function withoutEnding(core: string, { marbuta, certain, withoutYeh }: Ending): string[] {
  if (withoutYeh || withoutFinalYeh.has(core))
    return [core, ...withoutEnding(`${core}ي`, { marbuta, certain })]
  if (plurals.has(core)) return [core, ...singularStems(core)]
  if (ownEnding.has(core)) return [core]
  if (marbuta) return [nounInTehMarbuta(core.slice(0, -1))]
  const isNoun = feminineNouns.has(core)
  const stems = isNoun && certain ? [] : [core]
  const feminine = core.replace(FEMININE, '')
  if (feminine !== core && feminine.length >= SHORTEST_BEFORE_TEH_MARBUTA)
    stems.push(nounInTehMarbuta(feminine), ...singularStems(feminine))
  for (const end of OTHER.filter((ending) => core.endsWith(ending))) {
    const other = core.slice(0, -end.length)
    if (other.length >= SHORTEST || plurals.has(other)) stems.push(other, ...singularStems(other))
    // What ends in ى has ا before a possessive: مستواها.
    if (POSSESSIVES.includes(end) && other.length > SHORTEST) stems.push(other.replace(/ا$/, 'ي'))
  }
  if (core.endsWith('ه') && !certain) stems.push(nounInTehMarbuta(core.slice(0, -1)))
  return stems
}

/**
 * A word without article and prefixes, each way in which it may be read. One with an article is not listed whole as well:
 * a word is found as it stands anyway.
 * @returns `bare` where the letter that was taken off may be the word's own
 */
function withoutPrefixes(word: string): { readonly core: string; readonly bare: boolean }[] {
  const whole = { core: word, bare: false }
  const own = word.replace(BEFORE_OWN_ARTICLE, '')
  if (own !== word) return [{ core: own, bare: false }]
  if (IS_OWN_ARTICLE.test(word) || ownFirstLetter.has(word)) return [whole]
  const noun = word.replace(WITH_ARTICLE, '')
  const shortest = word.startsWith('ال') ? SHORTEST_AFTER_ARTICLE : SHORTEST
  if (noun !== word && noun.length >= shortest) {
    const core = { core: noun, bare: false }
    // Of three ل one is not written: للجنة is ل and اللجنة.
    return /^[وف]?لل/.test(word) ? [core, { core: `ل${noun}`, bare: true }] : [core]
  }
  return [
    whole,
    ...[ONE_LETTER, TWO_LETTERS]
      .map((pattern) => word.replace(pattern, ''))
      .filter((core) => core !== word && core.length >= SHORTEST)
      .map((core) => ({ core, bare: true })),
  ]
}

export interface ArabicStems {
  /** Of the word as it stands, and without its article. */
  readonly sure: readonly string[]
  /** Those that it has if its first letter is a prefix. */
  readonly possible: readonly string[]
}

/** @param certain whether the word is well written: a text's is, a query may have ه for ة */
export function arabicStems(word: string, certain: boolean): ArabicStems {
  const marked = word.normalize('NFKC')
  const written = marked
    .replaceAll('ۃ', 'ة')
    .replace(VOWEL_MARKS, '')
    .replace(HAMZA_BEFORE_ENDING, 'ء')
    .replace(HAMZA_AND_TEH, 'ة')
    .replace(PLURAL_AFTER_HAMZA, 'أات')
  const apart = KEPT_APART.reduce((text, [word, other]) => text.replace(word, other), written)
  const plain = foldArabic(apart)
  const ending = { marbuta: written.endsWith('ة'), certain, withoutYeh: YEH_FELL_AWAY.test(marked) }
  const sure = new Set<string>()
  const possible = new Set<string>()
  for (const { core, bare } of withoutPrefixes(plain)) {
    for (const stem of withoutEnding(core, ending)) (bare ? possible : sure).add(stem)
  }
  return { sure: [...sure], possible: [...possible].filter((stem) => !sure.has(stem)) }
}
