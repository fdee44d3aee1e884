import { changeBetween } from '../change.ts'
import { patternOf } from '../diagnosis/stand-ins.ts'
import { type Draft, replaceEach } from './edits.ts'
import { isArabicLetter, isArabicMark, NOISE } from './letters.ts'

const STRETCHING = /(?<=[\u0621-\u063a\u0641-\u064aیک])ـ+(?=[\u0621-\u063a\u0641-\u064aیک])/gu

/** Deletes U+0467, which a broken font map puts in place of the kashida that stretches a justified line. */
export function removeKashidaNoise(draft: Draft): Draft {
  return draft.text.includes(NOISE) ? replaceEach(draft, 'kashida-noise', /ѧ+/gu, () => '') : draft
}

/** Deletes what stands for the kashida in other fonts. @param standIns the characters that do in this text */
export function removeStandIns(draft: Draft, standIns: string): Draft {
  if (standIns === '') return draft
  return replaceEach(draft, 'kashida-noise', patternOf(standIns), () => '')
}

/**
 * Deletes the real kashida (tatweel) inside a word or alone, where it stretches and never spells. At the end of a word
 * it stays: there it is part of هـ (the Hijri year) or holds a prefix before a number or a quotation (الـ 15).
 */
export function removeTatweel(draft: Draft): Draft {
  if (!draft.text.includes('ـ')) return draft
  const { text } = draft
  return replaceEach(draft, 'tatweel', /ـ+/gu, (match) => {
    const before = text[match.index - 1]
    const after = text[match.index + match[0].length]
    const holdsOn = isArabicLetter(before) || isArabicMark(before)
    return holdsOn && !isArabicLetter(after) && !isArabicMark(after) ? match[0] : ''
  })
}

/** Deletes the tatweels between two letters, and no others: by itself a tatweel may be a dash. */
export function removeStretching(draft: Draft): Draft {
  if (!draft.text.includes('ـ')) return draft
  return replaceEach(draft, 'tatweel', STRETCHING, () => '')
}

/**
 * Applies a rule that puts letters in the place of letters to a line that keeps its noise: the rule reads the words
 * without it, and the noise stays where it stood.
 */
export function besideNoise(draft: Draft, rule: (line: Draft) => Draft): Draft {
  if (!draft.text.includes(NOISE)) return rule(draft)
  const quiet = rule({ ...draft, text: draft.text.replaceAll(NOISE, ''), changes: [] })
  const [first] = quiet.changes
  if (first === undefined) return draft
  let at = 0
  const text = draft.text.replace(/[^ѧ]/gu, (letter) => {
    const put = quiet.text.slice(at, at + letter.length)
    at += letter.length
    return put
  })
  return {
    ...draft,
    text,
    changes: [...draft.changes, ...changeBetween(first.rule, draft.line, draft.text, text)],
  }
}
