import { MONTH_PATTERN } from '../../../../src/edition/references/months.ts'

/**
 * Damages sound Arabic text the way the bad extraction of a PDF does, so that the repair can be measured on text whose
 * right form is known. Seeded: the same seed damages the same way.
 */

export interface DamageOptions {
  readonly seed: number
  /** U+0467 in words, lost initial kaf, Persian initial yeh. */
  readonly letters?: boolean
  /** Share of the lines whose runs are set in reverse. */
  readonly reversed?: number
  /** Of those, the share that is also cut where nothing shows: at a bare space or inside a word. */
  readonly hidden?: number
  /** Where these are cut instead: inside a word of one to four letters, or inside a month's double name. */
  readonly hiddenIn?: 'short words' | 'months'
  /** Whether Latin commas and every kind of quotation mark bound runs as well. */
  readonly allMarks?: boolean
  /** Share of the lines turned around between runs of U+0467. */
  readonly turned?: number
  /**
   * Whether runs carry the wide gaps of a justified line and commas belong to runs, as on the real page; if not, runs
   * lie side by side as they were cut and every mark may be a run.
   */
  readonly gaps?: boolean
  /** Whether every visible place is cut, as on a real page, or only some of them. */
  readonly everyRun?: boolean
}

type Random = () => number

function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const LETTER = /[\u0621-\u064a]/u
const MARK = /[\u064b-\u0652]/u
const NON_JOINING = 'اأإآدذرزوؤىةء'

export function damageText(text: string, options: DamageOptions): string {
  const random = randomFrom(options.seed)
  return text
    .split('\n')
    .map((line) => damageLine(line, options, random))
    .join('\n')
}

function damageLine(line: string, options: DamageOptions, random: Random): string {
  if (line.trim() === '') return line
  const letters = options.letters === false ? line : loseLetters(line)
  if (random() < (options.turned ?? 0)) return turnLine(stretch(letters, 1, random))
  const ordered = random() < (options.reversed ?? 0) ? reverseRuns(letters, options, random) : letters
  if (options.letters === false) return ordered
  return stretch(ordered, [0, 0, 0.3, 0.3, 1][Math.floor(random() * 5)] ?? 0, random)
}

/** The font's map: initial kaf comes out as alef madda, initial yeh as Persian yeh. */
function loseLetters(line: string): string {
  let out = ''
  let before = ''
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? ''
    let next = at + 1
    while (MARK.test(line[next] ?? '')) next++
    const initial = (!LETTER.test(before) || NON_JOINING.includes(before)) && LETTER.test(line[next] ?? '')
    const joins = initial && line[next] !== 'ء'
    out += joins && letter === 'ك' ? 'آ' : joins && letter === 'ي' ? 'ی' : letter
    if (!MARK.test(letter)) before = letter
  }
  return out
}

/** Kashidas between two joined letters, in about `share` of the words. */
function stretch(line: string, share: number, random: Random): string {
  const length = 1 + Math.floor(random() * 5)
  return line.replace(/[\u0621-\u0652ی]+/gu, (word) => {
    if (random() >= share) return word
    const places: number[] = []
    for (let at = 1; at < word.length; at++) {
      const before = word[at - 1] ?? ''
      if (/[\u0621-\u064aی]/u.test(before) && !NON_JOINING.includes(before) && !MARK.test(word[at] ?? ''))
        places.push(at)
    }
    const place = places[Math.floor(random() * places.length)]
    return place === undefined ? word : word.slice(0, place) + 'ѧ'.repeat(length) + word.slice(place)
  })
}

function turnLine(line: string): string {
  return line.split(/(ѧ+)/u).reverse().join('')
}

const RUN =
  /(?<=[\s\S])(?:(?=(?<![\d/.A-Za-z-])[\dA-Za-z])|(?<=[\dA-Za-z])(?![\d/.A-Za-z-]|[.,]\d)|(?=[.،؛:()/«»])|(?<=[.؛:()/«»،] ?)(?! ))/gu

const MORE_MARKS = /[“”‘"]|(?<![A-Za-z])’|[,;](?=[\s“”"’»]|$)/gu

const WORD = /[\u0621-\u0652ی]+/gu
const MONTH = new RegExp(MONTH_PATTERN, 'gu')

/** The places inside the words of one to four letters, or inside the double names of months. */
function placesIn(line: string, within: 'short words' | 'months'): number[] {
  const words = [...line.matchAll(within === 'months' ? MONTH : WORD)].filter(({ 0: word }) =>
    within === 'months' ? word.includes('/') || word.includes(' ') : word.length <= 4,
  )
  return words.flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 1 }, (_, at) => index + at + 1).filter(
      (at) => !MARK.test(line[at] ?? '') && !/[\s/]/u.test(line[at] ?? ''),
    ),
  )
}

function cutsOf(line: string, options: DamageOptions, random: Random): number[] {
  const cuts = new Set<number>()
  for (const match of line.matchAll(RUN)) cuts.add(match.index)
  if (options.allMarks === true)
    for (const { 0: mark, index } of line.matchAll(MORE_MARKS)) {
      if (/[,;]/u.test(mark) && options.gaps === true && !/[\d)]$/u.test(line.slice(0, index))) continue
      cuts.add(index).add(line[index + 1] === ' ' ? index + 2 : index + 1)
    }
  const inNumber = [...line.matchAll(/[\dA-Za-z][\w/.:-]*[\dA-Za-z]/gu)]
  for (const match of inNumber) {
    for (let at = match.index + 1; at < match.index + match[0].length; at++) cuts.delete(at)
  }
  for (const { index } of line.matchAll(/[،؛] /gu)) {
    const afterFigure = /[\d)]$/u.test(line.slice(0, index))
    const whole = options.gaps === true ? !afterFigure : options.everyRun !== false && random() < 0.85
    for (const at of [index + 1, index + 2]) if (whole || options.gaps === true) cuts.delete(at)
    if (whole) cuts.delete(index)
  }
  let visible = [...cuts].filter((at) => at > 0 && at < line.length)
  if (options.everyRun === false) {
    const most = 1 + Math.floor(random() * 6)
    while (visible.length > most) visible.splice(Math.floor(random() * visible.length), 1)
  }
  if (options.hiddenIn !== undefined) {
    const places = random() < (options.hidden ?? 0) ? placesIn(line, options.hiddenIn) : []
    const place = places[Math.floor(random() * places.length)]
    if (place !== undefined) visible.push(place)
  } else if (random() < (options.hidden ?? 0)) {
    const inWord = random() < 0.5
    const places = [
      ...line.matchAll(
        inWord
          ? /(?<=[\u0621-\u064aی])(?=[\u0621-\u064aی])/gu
          : /(?<=[\u0621-\u064aی] )(?=[\u0621-\u064aی])/gu,
      ),
    ]
    const place = places[Math.floor(random() * places.length)]
    if (place !== undefined) visible.push(place.index)
  }
  visible = [...new Set(visible)].sort((one, other) => one - other)
  return visible
}

function reverseRuns(whole: string, options: DamageOptions, random: Random): string {
  const line = options.gaps === true ? `${whole} ` : whole
  const cuts = cutsOf(line, options, random)
  if (cuts.length === 0) return line
  const runs = [...cuts, line.length].map((cut, index) => line.slice(index === 0 ? 0 : cuts[index - 1], cut))
  const gaps = options.gaps === true
  return runs
    .map((run) => {
      if (!gaps || run.length < 8 || random() < 0.3) return run
      return `${run.trimEnd()}${' '.repeat(1 + Math.floor((run.length / 50) * 10 * random()))} `
    })
    .reverse()
    .join('')
}
