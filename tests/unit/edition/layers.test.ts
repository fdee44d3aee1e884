import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { KINDS, type Kind } from '../../../src/edition/diagnosis/finding.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'
import { SOUND_PROSE } from './support/sound-texts.ts'
import { wordsWrongPer100 } from './support/word-errors.ts'

const words = loadWords()
const RUNS = { numRuns: Number(process.env.RUNS ?? 20) }

function repair(text: string, only: readonly Kind[] = KINDS): string {
  const lines = repairLines(text, { ...words, only })
  for (const line of lines) expect(replay(line.source, line.changes)).toBe(line.text)
  return lines.map((line) => line.text).join('\n')
}

const stretch = (text: string, by: string) =>
  text.replace(/([بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u064a]{2})/gu, `$1${by}`)

const WITH_LAM = `${ALL_PROSE}
وعقد المجلس الاجتماع في المدينة، وحضره المدير والمندوب والمستشار وممثل المنظمة، ثم صدر الحكم وأعلنت الحكومة الحملة.
وفي الجامعة والجمعية واللجنة والجمهورية، ومن الخبراء والخدمات والخطة، وفي الهيئة والهدف والهاتف ما يكفي.`

/** An initial lam and one of these letters after it, taken apart in the wrong order. */
const turnLam = (text: string, letters: string) =>
  text.replace(
    new RegExp(`(?<![\\u0621-\\u0652])([وفبك]?ا?)ل(?=[${letters}][\\u0621-\\u0652])(.)`, 'gu'),
    '$1$2ل',
  )

/** Each damage as it is done to a sound text. */
interface Damage {
  readonly name: string
  readonly kind: Kind
  readonly damage: (text: string) => string
  /** The text it is done to, where it is one of its own. */
  readonly sound: string
}

/** Of a hundred words so many stay wrong at most: where a space is lost or added, two readings may be as good as one. */
const LEFT: Partial<Record<Kind, number>> = { split: 2, glued: 6 }

const SOUND = `${ALL_PROSE}
وقال الرئيس (السابق) إن الاتفاق لا يزال قائما (منذ سنتين) وإنه (كما قال) سيبقى.
وفي عام 2011 صدر القرار، وفي سنة 2014 عدل، ومنذ 2016 لا يعمل به ولا يمكن الرجوع إليه، كذلك لا يجوز نشره.
ونشر في 12/5/2019 تقرير عن عام 2018 جاء فيه أن 25 في المئة منهم لا يقرأون وأن 3,5 منهم لا يكتبون.`

const VOWELLED = `صدر القرارُ أيضاً، وعُدّل بعد سنةٍ تعديلاً كبيراً، ثم تُرك فعلاً ولم يُعمل به.
وكُتب عنه تقريرٌ جديدٌ.`

const DAMAGES: readonly Damage[] = (
  [
    ['Persian yeh and kaf', 'persian', (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')],
    ['Persian kaf alone', 'persian', (text) => text.replaceAll('ك', 'ک')],
    ['lam-alef turned', 'lam-alef', (text) => text.replace(/ل([اأإآ])/gu, '$1ل')],
    [
      'lam-alef turned where it stands alone',
      'lam-alef',
      (text) => text.replace(/(?<![\u0621-\u0652])([وف]?)لا(?![\u0621-\u0652])/gu, '$1ال'),
    ],
    [
      'lam-alef turned and parted where it stands alone',
      'lam-alef',
      (text) => text.replace(/(?<![\u0621-\u0652])([وف]?)لا(?![\u0621-\u0652])/gu, '$1ا ل'),
    ],
    ['lam and the letter drawn with it turned', 'ligatures', (text) => turnLam(text, 'محجخه'), WITH_LAM],
    ['lam and meem turned', 'ligatures', (text) => turnLam(text, 'م'), WITH_LAM],
    ['lam-alef parted', 'split', (text) => text.replace(/ل([اأإآ])/gu, 'ل $1')],
    ['spaces around lam-alef', 'split', (text) => text.replace(/ ?(ل[اأإآ]) ?/gu, ' $1 ')],
    ['words split', 'split', (text) => text.replace(/([\u0621-\u064a]{3})([\u0621-\u064a]{4})/gu, '$1 $2')],
    ['words glued', 'glued', (text) => text.replace(/(?<=[ةىدرزوا]) (?=[\u0621-\u064a])/gu, '')],
    ['all words glued', 'glued', (text) => text.replace(/(?<=[\u0621-\u064a]) (?=[\u0621-\u064a])/gu, '')],
    ['vowel signs detached', 'detached', (text) => text.replace(/(?=[\u064b-\u0652])/gu, ' '), VOWELLED],
    [
      'digits reversed',
      'digits',
      (text) => text.replace(/\d+/gu, (digits) => [...digits].reverse().join('')),
    ],
    [
      'numbers reversed',
      'digits',
      (text) => text.replace(/\d[\d./,:]*\d|\d/gu, (number) => [...number].reverse().join('')),
    ],
    [
      'soft hyphens',
      'joiners',
      (text) => text.replace(/(?<=[\u0621-\u064a]{3})(?=[\u0621-\u064a]{2})/gu, '\u00ad'),
    ],
    ['joiners', 'joiners', (text) => stretch(text, '\u200d')],
    ['underscores', 'kashida', (text) => stretch(text, '__')],
    ['tatweels', 'kashida', (text) => stretch(text, 'ـــ')],
    ['mirrored brackets', 'brackets', (text) => text.replace(/[()]/gu, (mark) => (mark === '(' ? ')' : '('))],
    ['every line reversed', 'visual', (text) => text.replace(/.+/gu, (line) => [...line].reverse().join(''))],
    ['visual order', 'visual', (text) => text.replace(/.+/gu, visual)],
  ] satisfies readonly (readonly [string, Kind, (text: string) => string, string?])[] as readonly (readonly [
    string,
    Kind,
    (text: string) => string,
    string?,
  ])[]
).map(([name, kind, damage, sound]) => ({ name, kind, damage, sound: sound ?? SOUND }))

/** A line as it is seen from left to right. */
function visual(line: string): string {
  const turned = [...line].reverse().join('')
  const facing: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«' }
  return turned
    .replace(/[\da-zA-Z](?:[\da-zA-Z/.,: -]*[\da-zA-Z])?/gu, (run) => [...run].reverse().join(''))
    .replace(/[()«»]/gu, (mark) => facing[mark] ?? mark)
}

describe.each(DAMAGES)('$name', ({ kind, damage, sound }) => {
  const damaged = damage(sound)

  it('is found and taken off', () => {
    expect(damaged).not.toBe(sound)
    expect(wordsWrongPer100(sound, repair(damaged))).toBeLessThan(LEFT[kind] ?? 1)
  })

  it('is repaired when it alone is asked for, and left when it is not', () => {
    expect(repair(damaged, [kind])).not.toBe(damaged)
    expect(
      repair(
        damaged,
        KINDS.filter((each) => each !== kind),
      ),
    ).toBe(damaged)
  })

  it('is not looked for again once it is gone', () => {
    const texts = fc.oneof(...Object.values(SOUND_PROSE))
    fc.assert(
      fc.property(texts, (text) => {
        const once = repair(damage(text))
        expect(repair(once)).toBe(once)
      }),
      RUNS,
    )
  })
})

describe('lam and the letter drawn with it', () => {
  const turned = turnLam(WITH_LAM, 'محج')

  it('are put right in words that are none, and لم is known by how common it is', () => {
    const text = `${turned}\nمل يكن املتحدث باسم احلكومة يعلم أن اجلمهورية ستعلن ذلك، وامللك حل ضيفا على املدينة.`
    expect(repair(text).split('\n').at(-1)).toBe(
      'لم يكن المتحدث باسم الحكومة يعلم أن الجمهورية ستعلن ذلك، والملك حل ضيفا على المدينة.',
    )
  })

  it('stay where the text has only a few such words, or one again and again, or most are sound', () => {
    const few = `${ALL_PROSE}\nوقالت األمانة إن املجلس واملؤتمر واملدير وافقوا.`.replace('األمانة', 'الأمانة')
    expect(repair(few)).toBe(few)
    const again = `${'قال املدير ذلك أمس. '.repeat(12).trim()}`
    expect(repair(again)).toBe(again)
    const half = `${WITH_LAM}\n${turned}`
    expect(repair(half, ['ligatures'])).toBe(half)
  })

  it('are judged letter by letter', () => {
    const text = `${turnLam(WITH_LAM, 'م')}\nكتب احلارس كلمة.`
    expect(repair(text).split('\n').at(-1)).toBe('كتب احلارس كلمة.')
  })
})

describe('letters spelt by their shapes, in the order in which they are seen', () => {
  /** The first shape of each letter. */
  const SHAPES = new Map<string, string>()
  for (let code = 0xfefc; code >= 0xfe80; code--) {
    const shape = String.fromCharCode(code)
    SHAPES.set(shape.normalize('NFKC'), shape)
  }

  it('are put in order and spelt by their letters', () => {
    const shapes = ALL_PROSE.replace(/[\u0621-\u064a]/gu, (letter) => SHAPES.get(letter) ?? letter)
    expect(shapes).not.toMatch(/[\u0621-\u063a]/u)
    expect(repair(shapes.replace(/.+/gu, visual))).toBe(ALL_PROSE)
  })
})

describe('damage over damage', () => {
  it.each([
    ['lam-alef', (text: string) => text.replace(/ل([اأإآ])/gu, '$1ل')],
    ['Persian letters', (text: string) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')],
    ['tatweels', (text: string) => stretch(text, 'ـ')],
  ])('is taken off in its order: the font that turns lines, and %s', (_name, damage) => {
    const both = damageText(damage(ALL_PROSE), { seed: 6, reversed: 0.5, gaps: true })
    expect(wordsWrongPer100(ALL_PROSE, repair(both))).toBeLessThan(1)
  })
})

describe('the final ی of a text that has no ى', () => {
  it('is read as the word asks', () => {
    const text = ALL_PROSE.replace(/[يى]/gu, 'ی').replaceAll('ك', 'ک')
    expect(wordsWrongPer100(ALL_PROSE, repair(text))).toBeLessThan(1)
  })
})
