import { lexiconOf, type Words } from '../lexicon/lexicon.ts'
import {
  addFormSigns,
  type FormSigns,
  formSignsOf,
  isSpeltInForms,
  NO_FORM_SIGNS,
  withoutForms,
} from '../presentation-forms.ts'
import { NOISE } from '../rules/letters.ts'
import type { Evidence, Finding, Kind } from './finding.ts'
import { isNoisy, type KashidaSigns, kashidaSignsOf, NO_KASHIDA_SIGNS } from './kashida-signs.ts'
import { hasOwnLayout } from './layout.ts'
import {
  addLetterSigns,
  type LetterSigns,
  letterSignsOf,
  lostLetters,
  NO_LETTER_SIGNS,
} from './letter-signs.ts'
import {
  addOrderSigns,
  chanceOf,
  isOutOfOrder,
  isSurelyOutOfOrder,
  NO_ORDER_SIGNS,
  type OrderSigns,
  orderSignsOf,
} from './order-signs.ts'

import {
  addStandInSigns,
  type StandInSigns,
  standInSignsOf,
  standInsOf,
  withoutStandIns,
} from './stand-ins.ts'

/** All that was counted in a text, or in a part of one: what tells whether it is damaged, and how. */
export interface Signs {
  readonly letters: LetterSigns
  readonly kashida: KashidaSigns
  /** What else may stand for the kashida, by character. */
  readonly standIns: ReadonlyMap<string, StandInSigns>
  readonly forms: FormSigns
  readonly order: OrderSigns
  /** Whether there is an Arabic letter at all. */
  readonly arabic: boolean
  /** Commas and stops with a space before them, and without. */
  readonly spacedMarks: number
  readonly tightMarks: number
}

/** What was found out about a whole text before any line of it is touched. */
export interface Diagnosis extends Readonly<Record<Kind, Finding>> {
  /** Whether the letters are spelt by their shapes. */
  readonly inForms: boolean
  /** Characters other than U+0467 that stand for the kashida here. */
  readonly standIns: string
  /** Whether there is an Arabic letter at all. */
  readonly arabic: boolean
  /** Which initial forms were lost. */
  readonly lost: { readonly kaf: boolean; readonly yeh: boolean }
  /** Whether this writer sets a space before commas, so that one there is no sign of disorder. */
  readonly spacedCommas: boolean
}

export const NO_SIGNS: Signs = {
  letters: NO_LETTER_SIGNS,
  kashida: NO_KASHIDA_SIGNS,
  standIns: new Map(),
  forms: NO_FORM_SIGNS,
  order: NO_ORDER_SIGNS,
  arabic: false,
  spacedMarks: 0,
  tightMarks: 0,
}

/** What is known of Arabic before a text is seen, if anything is. */
interface KnownWords {
  readonly isWord?: Words['isWord'] | undefined
  readonly counts?: Words['counts']
}

const ARABIC = /\p{Script=Arabic}/u

/** How many lines tell whether a text is in order. */
export const SAMPLE = 1000
/** How many of them are taken from one place. */
const PASSAGE = 60

/**
 * Counts the signs of damage in a text.
 * @param most how many of its lines are looked at for their order; the letters are counted in all of it
 */
export function signsOf(source: string, words: KnownWords, most = SAMPLE): Signs {
  if (!ARABIC.test(source)) return NO_SIGNS
  const forms = formSignsOf(source, words.isWord)
  const spelt = isSpeltInForms(forms) ? withoutForms(source) : source
  const standIns = standInSignsOf(spelt, words.isWord)
  const text = withoutStandIns(spelt, standInsOf(standIns))
  const spacedMarks = text.match(/[\u0621-\u064a] [،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  const tightMarks = text.match(/[\u0621-\u064a][،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  return {
    letters: letterSignsOf(text, words.isWord),
    kashida: kashidaSignsOf(text),
    standIns,
    forms,
    order: orderOf(text, words, most, spacedMarks > tightMarks),
    arabic: true,
    spacedMarks,
    tightMarks,
  }
}

function orderOf(
  text: string,
  { isWord, counts }: KnownWords,
  most: number,
  spacedCommas: boolean,
): OrderSigns {
  const passages = passagesOf(text.split('\n'), most)
  const sample = passages.flat()
  if (hasOwnLayout(sample)) return NO_ORDER_SIGNS
  const lexicon = lexiconOf(sample.join('\n'), { isWord: isWord ?? (() => false), counts }, false)
  return passages
    .map((passage) => orderSignsOf(passage, spacedCommas, lexicon))
    .reduce(addOrderSigns, NO_ORDER_SIGNS)
}

/** Passages of lines that follow each other, from all over the text; all of it when it is short. */
function passagesOf(lines: readonly string[], most: number): string[][] {
  const clean = (passage: readonly string[]) =>
    passage.map((line) => line.replaceAll(NOISE, '').replace(/\r$/u, ''))
  if (lines.length <= most) return [clean(lines)]
  const count = Math.max(1, Math.floor(most / PASSAGE))
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * lines.length) / count)
    return clean(lines.slice(from, from + PASSAGE))
  })
}

export function addSigns(one: Signs, other: Signs): Signs {
  return {
    letters: addLetterSigns(one.letters, other.letters),
    kashida: {
      inWords: one.kashida.inWords + other.kashida.inWords,
      alone: one.kashida.alone + other.kashida.alone,
    },
    standIns: addStandInSigns(one.standIns, other.standIns),
    forms: addFormSigns(one.forms, other.forms),
    order: addOrderSigns(one.order, other.order),
    arabic: one.arabic || other.arabic,
    spacedMarks: one.spacedMarks + other.spacedMarks,
    tightMarks: one.tightMarks + other.tightMarks,
  }
}

/** Decides on each kind of damage by what speaks for it and against it in the whole text. */
export function diagnose(signs: Signs): Diagnosis {
  const { letters, kashida, order } = signs
  const noise = isNoisy(kashida)
  const standIns = standInsOf(signs.standIns)
  const inForms = isSpeltInForms(signs.forms)
  const lost = lostLetters(letters, noise)
  const disordered = isOutOfOrder(order, noise || (lost.kaf && lost.yeh))
  const orderFinding: Finding = {
    found: disordered,
    sureness: isSurelyOutOfOrder(order) ? 'sure' : 'likely',
    evidence: [
      { sign: 'turned-lines', count: order.turned, of: order.lines },
      { sign: 'language-gain', count: Math.round(chanceOf(order) * 10) / 10 },
    ],
  }
  return {
    letters: {
      found: lost.kaf || lost.yeh || inForms,
      sureness: inForms || letters.lostKaf + letters.lostYeh > 2 ? 'sure' : 'likely',
      evidence: [
        { sign: 'lost-kaf', count: letters.lostKaf },
        { sign: 'sound-kaf', count: letters.soundKaf },
        { sign: 'lost-yeh', count: letters.lostYeh },
        { sign: 'sound-yeh', count: letters.soundYeh },
        ...(inForms ? [{ sign: 'forms' as const, count: signs.forms.forms }] : []),
      ],
    },
    kashida: {
      found: noise || standIns !== '',
      sureness: 'sure',
      evidence: [
        { sign: 'noise-in-words', count: kashida.inWords },
        { sign: 'noise-alone', count: kashida.alone },
        ...[...standIns].map(
          (character): Evidence => ({
            sign: 'stand-in',
            count: signs.standIns.get(character)?.inWords ?? 0,
            character,
          }),
        ),
      ],
    },
    order: orderFinding,
    marks: orderFinding,
    inForms,
    standIns,
    arabic: signs.arabic,
    lost,
    spacedCommas: signs.spacedMarks > signs.tightMarks,
  }
}
