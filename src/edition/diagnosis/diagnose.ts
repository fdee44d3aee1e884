import type { KnownWords } from '../layers/layer.ts'
import {
  AT_LAST,
  addLayerCounts,
  BEFORE_LETTERS,
  BEFORE_SHAPES,
  judgeLayers,
  type LayerCounts,
  peel,
  WITHIN_LINES,
} from '../layers/layers.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import {
  addFormSigns,
  type FormSigns,
  formSignsOf,
  isSpeltInForms,
  NO_FORM_SIGNS,
  withoutForms,
} from '../presentation-forms.ts'
import { NOISE } from '../rules/letters.ts'
import {
  addBackwardSigns,
  type BackwardSigns,
  backwardSignsOf,
  isBackward,
  isSurelyBackward,
  NO_BACKWARD_SIGNS,
} from './backward-signs.ts'
import type { Evidence, Finding, Kind } from './finding.ts'
import {
  addKashidaSigns,
  isNoisy,
  isStretched,
  type KashidaSigns,
  kashidaEvidence,
  kashidaSignsOf,
  NO_KASHIDA_SIGNS,
} from './kashida-signs.ts'
import { hasOwnLayout } from './layout.ts'
import {
  addLetterSigns,
  isForeignText,
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
  readonly layers: LayerCounts
  readonly letters: LetterSigns
  readonly kashida: KashidaSigns
  /** What else may stand for the kashida, by character. */
  readonly standIns: ReadonlyMap<string, StandInSigns>
  readonly forms: FormSigns
  readonly order: OrderSigns
  readonly backward: BackwardSigns
  /** Whether there is an Arabic letter at all. */
  readonly arabic: boolean
  /** Commas and stops with a space before them, and without. */
  readonly spacedMarks: number
  readonly tightMarks: number
}

/** What was found out about a whole text before any line of it is touched. */
export interface Diagnosis extends Readonly<Record<Kind, Finding>> {
  /** What was counted of each damage that lies over the whole text. */
  readonly layers: LayerCounts
  /** Whether the letters are spelt by their shapes. */
  readonly inForms: boolean
  /** Which tatweels are no part of the text: all that do not end a word, those between two letters, or none. */
  readonly strayTatweels: 'all' | 'between letters' | 'none'
  /** Characters other than U+0467 that stand for the kashida here. */
  readonly standIns: string
  /** Whether there is an Arabic letter at all. */
  readonly arabic: boolean
  /** Which initial forms were lost. */
  readonly lost: { readonly kaf: boolean; readonly yeh: boolean }
  /** Whether this writer sets a space before commas, so that one there is no sign of disorder. */
  readonly spacedCommas: boolean
  /** Whether the words of each line stand from the last to the first. */
  readonly backward: boolean
}

export const NO_SIGNS: Signs = {
  layers: {},
  letters: NO_LETTER_SIGNS,
  kashida: NO_KASHIDA_SIGNS,
  standIns: new Map(),
  forms: NO_FORM_SIGNS,
  order: NO_ORDER_SIGNS,
  backward: NO_BACKWARD_SIGNS,
  arabic: false,
  spacedMarks: 0,
  tightMarks: 0,
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
  const outer = peel(source, BEFORE_SHAPES, words)
  const forms = formSignsOf(outer.text, words.isWord)
  const inner = peel(isSpeltInForms(forms) ? withoutForms(outer.text) : outer.text, BEFORE_LETTERS, words)
  const standIns = standInSignsOf(inner.text, words.isWord)
  const within = peel(withoutStandIns(inner.text, standInsOf(standIns)), WITHIN_LINES, words)
  const { text } = within
  const last = peel(text, AT_LAST, words)
  const spacedMarks = text.match(/[\u0621-\u064a] [،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  const tightMarks = text.match(/[\u0621-\u064a][،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  return {
    layers: { ...outer.counts, ...inner.counts, ...within.counts, ...last.counts },
    letters: letterSignsOf(text, words.isWord),
    kashida: kashidaSignsOf(text),
    standIns,
    forms,
    ...orderOf(text, words, most, spacedMarks > tightMarks),
    arabic: true,
    spacedMarks,
    tightMarks,
  }
}

function orderOf(
  text: string,
  words: KnownWords,
  most: number,
  spacedCommas: boolean,
): Pick<Signs, 'order' | 'backward'> {
  const passages = passagesOf(facingEachOther(text).split('\n'), most)
  const sample = passages.flat()
  const lexicon = lexiconOf(sample.join('\n'), { ...words, isWord: words.isWord ?? (() => false) }, false)
  const backward = backwardSignsOf(sample, lexicon)
  if (hasOwnLayout(sample)) return { order: NO_ORDER_SIGNS, backward }
  const order = passages
    .map((passage) => orderSignsOf(passage, spacedCommas, lexicon))
    .reduce(addOrderSigns, NO_ORDER_SIGNS)
  return { order, backward }
}

const AWAY = /»[^«»\n]+«/gu
const TOWARDS = /«[^«»\n]+»/u
/** Fewer quotations that all face away may each stand in a line whose pieces are in reverse. */
const HABIT = 3

/** A writer who sets every quotation as »this« means nothing by it: of the order of a line its marks are no sign. */
function facingEachOther(text: string): string {
  if (TOWARDS.test(text) || (text.match(AWAY)?.length ?? 0) < HABIT) return text
  return text.replace(/[«»]/gu, (mark) => (mark === '«' ? '»' : '«'))
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
    layers: addLayerCounts(one.layers, other.layers),
    letters: addLetterSigns(one.letters, other.letters),
    kashida: addKashidaSigns(one.kashida, other.kashida),
    standIns: addStandInSigns(one.standIns, other.standIns),
    forms: addFormSigns(one.forms, other.forms),
    order: addOrderSigns(one.order, other.order),
    backward: addBackwardSigns(one.backward, other.backward),
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
  const standInEvidence = [...standIns].map(
    (character): Evidence => ({
      sign: 'stand-in',
      count: signs.standIns.get(character)?.inWords ?? 0,
      character,
    }),
  )
  const stretched = isStretched(kashida)
  const inForms = isSpeltInForms(signs.forms)
  const lost = lostLetters(letters, noise)
  const backward = !isForeignText(letters) && isBackward(signs.backward)
  const disordered =
    !backward && !isForeignText(letters) && isOutOfOrder(order, noise || (lost.kaf && lost.yeh))
  const orderFinding: Finding = {
    found: disordered,
    sureness: isSurelyOutOfOrder(order) ? 'sure' : 'likely',
    evidence: [
      { sign: 'turned-lines', count: order.turned, of: order.lines },
      { sign: 'language-gain', count: Math.round(chanceOf(order) * 10) / 10 },
    ],
  }
  const backwardFinding: Finding = {
    found: true,
    sureness: isSurelyBackward(signs.backward) ? 'sure' : 'likely',
    evidence: [{ sign: 'backward-lines', count: signs.backward.backward, of: signs.backward.lines }],
  }
  const layers = judgeLayers(signs.layers)
  return {
    ...layers,
    // Where pieces stand in reverse, their brackets do too, and turn with them.
    brackets: { ...layers.brackets, found: layers.brackets.found && !disordered && !backward },
    // Where pieces meet in the wrong order their words stand without a space, and part with them.
    glued: { ...layers.glued, found: layers.glued.found && !disordered && !backward },
    layers: signs.layers,
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
      found: noise || standIns !== '' || stretched,
      sureness: 'sure',
      evidence: kashidaEvidence(kashida, standInEvidence),
    },
    order: backward ? backwardFinding : orderFinding,
    marks: orderFinding,
    inForms,
    standIns,
    strayTatweels: noise || standIns.replace('_', '') !== '' ? 'all' : stretched ? 'between letters' : 'none',
    arabic: signs.arabic,
    lost,
    spacedCommas: signs.spacedMarks > signs.tightMarks,
    backward,
  }
}
