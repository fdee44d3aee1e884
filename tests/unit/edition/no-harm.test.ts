import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { KINDS, type Kind } from '../../../src/edition/diagnosis/finding.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import { diagnoseAll } from '../../../src/edition/repair-blocks.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'
import { RUNS } from './support/runs.ts'
import { SOUND_PROSE, SOUND_TEXTS } from './support/sound-texts.ts'
import { wordsWrongPer100 } from './support/word-errors.ts'

const words = loadWords()

function repair(text: string, only: readonly Kind[] = KINDS): string {
  return repairLines(text, { ...words, only })
    .map((line) => line.text)
    .join('\n')
}

describe('sound text', () => {
  it.each(Object.entries(SOUND_TEXTS))('comes back byte for byte: %s', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(repair(text)).toBe(text)
      }),
      RUNS,
    )
  })
})

describe('one slip of a writer', () => {
  const sloppy = (slip: string) => `${slip}\n${ALL_PROSE}\n`.repeat(6)

  it.each([
    ['a word with spaces in it', 'هل هناك أد ب للمقهورين في هذا الزمان'],
    ['signs apart from their letters', 'كان يسير بمحاذاة بركة ٍجميلة'],
  ])('is no damage, however often it is repeated: %s', (_name, slip) => {
    expect(repair(sloppy(slip))).toBe(sloppy(slip))
  })

  it('is no damage where one letter of a short text is Persian', () => {
    const text = 'فقد جحا خاتمه داخل بيته، فبحث عنه فلم يجده یوما، ثم خرج يفتش.'
    expect(repair(text)).toBe(text)
  })
})

describe('a line of Urdu among Arabic', () => {
  it('keeps its signs apart as they were typed', () => {
    const urdu = 'عام ٓدمی کے لئے یہ کہ ٓپ سب کو ٓباد کرے گا، در ٓمد اور کا ٓغاز'
    const text = [...Array(60).fill('أعلنت وزارة النقل أمس أن أعمال التوسعة ستبدأ'), urdu].join('\n')
    expect(repair(text)).toBe(text)
  })
})

describe('gaps that tear a text apart', () => {
  const lines = ALL_PROSE.split('\n')
  /** The first lines of a text, their pieces in reverse with the gaps between them, and their letters sound. */
  const few = (from: number) => lines.slice(from, from + 10).join('\n')

  it('prove that its lines are out of order where it is short and its words tell little', () => {
    const wrong = [0, 5, 10, 15].map((from) => {
      const damaged = damageText(few(from), {
        seed: from + 1,
        reversed: 0.6,
        gaps: true,
        hidden: 0.33,
        letters: false,
      })
      const order = diagnoseAll({ characters: damaged.length, chunks: () => [damaged] }, words).order
      return order.found
    })
    expect(wrong).toEqual([true, true, true, true])
  })

  it('prove it with a mark that begins a line, though few lines are turned and one gap is in the middle of its line', () => {
    const damaged = damageText(ALL_PROSE, {
      seed: 7,
      reversed: 0.15,
      gaps: true,
      hidden: 0.33,
      letters: false,
    })
    expect(repair(damaged)).not.toBe(damaged)
    expect(wordsWrongPer100(ALL_PROSE, repair(damaged))).toBeLessThan(wordsWrongPer100(ALL_PROSE, damaged))
  })

  it('prove nothing where they are alike, part the halves of verses or hold a drawing', () => {
    const verses = lines.slice(0, 6).map((line) => line.replace(/^(.{30,}?) /u, '$1      '))
    const drawn = `${ALL_PROSE}
  فتح(المسار)      ← اطلب ملفا  (مع رقمه) — فتح الملف للقراءة
  اختم(الملف)        ← أغلق ملفا (مع رقمه) — إغلاق الملف، ثم العودة
│  مخزن ≔ ⟨42, 10, 25⟩        (ثلاثة أعداد)         │
│  قيمة ≔ رأس(مخزن)   → 42            (أولها)        │`
    for (const text of [[...lines, ...verses].join('\n'), drawn]) expect(repair(text)).toBe(text)
  })
})

describe('words lined up below each other', () => {
  it('are a list in columns, and no evidence of order', () => {
    const list = [
      'كل البرامج هنا مستقلة: ملف واحد، لا مكتبة، لا مترجم،',
      'لا شيء من خارجها — تعمل كلها وحدها على الآلة.',
      '7. calc3.asm / calc3         — مشتقة الدرجة 3',
      '8. calc6.asm / calc6         — حفظ النتائج في ملف',
    ].join('\n')
    expect(repair(list)).toBe(list)
  })
})

describe('a text with habits of its own', () => {
  it.each([
    [
      'every quotation set as »this«',
      `القاعدة 1: العلم — »اطلبوا العلم ولو في مكان بعيد« (الباب الأول)
القاعدة 2: الصدق — »من صدق في قوله صدقه الناس« (الباب الثاني)
مجموع ما ورد في هذا الباب 225 قولا
القاعدة 3: الصبر — »لا ينال المرء ما يريد إلا بالصبر« (الباب الثالث)
القاعدة 4: الكتاب — »خير جليس في كل وقت كتاب« (الباب الأول)
القاعدة 5: العام والخاص — الخاص يقدم في التطبيق على العام`,
    ],
    [
      'signs shown beside a letter',
      `رسم الفتحة : عَ َ
رسم الكسرة : عِ ِ
رسم الضمة : عُ ُ
ومع الشدة : عَّ َّ، ثم : نْ ِ
وعلى الهاء : ه َِ، ثم : هِ َ
${ALL_PROSE}`,
    ],
  ])('comes back byte for byte: %s', (_name, text) => {
    expect(repair(text)).toBe(text)
  })
})

describe('a damaged text with signs that programs have', () => {
  it('is no program for braces about its verses or code within its lines', () => {
    const marked = ALL_PROSE.replace(/(كل شخص|كاتب المقال|كبار السن|كيف عرفت)/gu, '{$1}').replace(
      /(لجنة|البئر|الأسعار)/gu,
      '`$1`',
    )
    const damaged = damageText(marked, { seed: 6, reversed: 0.6, gaps: true, letters: false })
    const lines = marked.split('\n')
    const changed = (text: string) => text.split('\n').filter((line, at) => line.trim() !== lines[at]).length
    expect(changed(repair(damaged))).toBeLessThan(changed(damaged) / 2)
  })
})

/** A madda that may be a kaf and a Persian yeh that may be an Arabic one made one: what is left is order and marks. */
const order = (text: string) => text.replaceAll('آ', 'ك').replaceAll('ی', 'ي')

describe('text that lost letters and kept its order', () => {
  it.each(Object.entries(SOUND_PROSE))('keeps it: %s', (_kind, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        expect(order(repair(damageText(text, { seed })))).toBe(order(text))
      }),
      RUNS,
    )
  })

  it('keeps a comma that is written to the و after it, at the head of a line of few', () => {
    const text = [
      'أعلنت وزارة النقل أمس أن أعمال توسعة المطار ستبدأ في الربع الأول من العام المقبل',
      '،و يشترط فيمن يعين رئيسا للجنة أن يكون كامل الأهلية ولم يسبق الحكم عليه في جريمة',
      'أعلنت وزارة النقل أمس أن أعمال توسعة المطار ستبدأ في الربع الأول من العام المقبل',
    ].join('\n')
    expect(order(repair(damageText(text, { seed: 0 })))).toBe(order(text))
  })

  it('keeps the mark of a list of one point', () => {
    const text = '. يعاقب بالحبس مدة لا تقل عن ستة أشهر كل من خالف أحكام هذا القانون'
    expect(order(repair(damageText(text, { seed: 3 })))).toBe(order(text))
  })

  it('keeps the order of words with marks of direction within them', () => {
    const text =
      'وي\u200eرى خبراء ال\u200eاقتصاد أن تراجع أسعار النفط سيدفع\nا\u200eلحك\u200e\u200eو\u200eمة \u200eإل\u200eى مراجعة بعض بنود الموازنة.'
    expect(order(repair(damageText(text, { seed: 40_400_321 })))).toBe(order(text))
  })

  it('keeps every line of a law that only lost its initial yeh', () => {
    const law = SOUND_PROSE.laws
    if (law === undefined) throw new Error('no laws')
    fc.assert(
      fc.property(law, (text) => {
        const damaged = text.replace(/(?<![\u0621-\u0652])ي(?=[\u0621-\u064a])/gu, 'ی')
        expect(repair(damaged)).toBe(text)
      }),
      RUNS,
    )
  })
})

describe('a repaired text', () => {
  it.each([
    ['letters and order', { reversed: 0.5, gaps: true, hidden: 0.33 }],
    ['order alone', { reversed: 0.6, gaps: true, letters: false }],
    ['letters alone', {}],
    ['runs turned', { turned: 0.3 }],
  ])('repaired again stays as it is: %s', (_name, options) => {
    const texts = fc.oneof(...Object.values(SOUND_PROSE))
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const once = repair(damageText(text, { ...options, seed }))
        expect(repair(once)).toBe(once)
      }),
      RUNS,
    )
  })
})

describe('each kind of damage', () => {
  const damaged = damageText(ALL_PROSE, { seed: 6, reversed: 0.6, gaps: true })

  it('is found by what the whole text shows', () => {
    expect(repair(damaged)).not.toBe(damaged)
    expect(wordsWrongPer100(ALL_PROSE, repair(damaged))).toBeLessThan(4)
  })

  it.each(['letters', 'kashida', 'order', 'marks'] as const)(
    'is repaired alone when it is asked for alone: %s',
    (kind) => {
      const lines = repairLines(damaged, { ...words, only: [kind] })
      expect(lines.some((line) => line.changes.length > 0)).toBe(true)
      for (const line of lines) expect(replay(line.source, line.changes)).toBe(line.text)
    },
  )

  it('leaves the noise where it stood when only the letters are asked for', () => {
    expect(repair('آѧѧان یѧѧكتب أآثѧر', ['letters'])).toBe('كѧѧان يѧѧكتب أكثѧر')
  })

  it('takes the letter U+0467 for what it is where somebody writes about it', () => {
    const text = 'الحرف ѧ من حروف السلافية القديمة، ويسمى ѧ الصغير'
    expect(repair(text)).toBe(text)
  })
})

describe('other characters that stand for the kashida', () => {
  const noisy = damageText(ALL_PROSE, { seed: 6 })

  it.each(['Ѧ', '\ufffd', '\uf0a2'])('go where they stand within words (%j)', (character) => {
    expect(repair(noisy.replaceAll('ѧ', character))).toBe(repair(noisy))
  })

  it('stay where they stand for letters that were lost', () => {
    const text = ALL_PROSE.replaceAll('م', '\ufffd')
    expect(repair(text)).toBe(text)
  })
})

describe('letters spelt by their shapes', () => {
  const SHAPES: Readonly<Record<string, string>> = { ك: '\ufedb', ت: '\ufe98', ا: '\ufe8e', ب: '\ufe8f' }
  const inShapes = (word: string) => word.replace(/./gu, (letter) => SHAPES[letter] ?? letter)

  it('are spelt by their letters where the whole text is, and left where one word is', () => {
    const text = `${inShapes('كتاب')} `.repeat(20).trim()
    expect(repair(text)).toBe('كتاب '.repeat(20).trim())
    const one = `${ALL_PROSE}\n${inShapes('كتاب')} ﷺ`
    expect(repair(one)).toBe(one)
  })
})
