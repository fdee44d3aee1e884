import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { loadWords } from '../../../../src/edition/lexicon/load-words.ts'
import { restoreKashidaRuns } from '../../../../src/edition/rules/kashida-runs.ts'
import { bestOrder } from '../../../../src/edition/rules/line-order.ts'
import { removeKashidaNoise, removeTatweel } from '../../../../src/edition/rules/noise.ts'
import { endCost, startCost, strayNumberCost } from '../../../../src/edition/rules/order-cost.ts'
import { tokensOf } from '../../../../src/edition/rules/tokens.ts'

const circumstances = { spacedCommas: false }

describe('the order of a line’s runs', () => {
  it.each([
    ['.مع الأطراف المعنية', 'مع الأطراف المعنية.'],
    ['وفي القرية بئر   - 12', '12 - وفي القرية بئر'],
    ['معلومات عامة -أولا ', 'أولا - معلومات عامة'],
    [' من الجدول) ب (13البند ', 'البند 13 (ب) من الجدول'],
    ['، أحاط المجلس علما    2010/2وفي قراره ', 'وفي قراره 2010/2، أحاط المجلس علما'],
    ['وبحث ذلك . 2010دیسمبر /من أيلول إلى آانون الأول', 'من أيلول إلى آانون الأول/دیسمبر 2010. وبحث ذلك'],
    ['ثم انصرف الجميع     . وانتهى اللقاء مساء', 'وانتهى اللقاء مساء. ثم انصرف الجميع'],
    [' )E/2009/92(بتقریر الأمين ', 'بتقریر الأمين (E/2009/92)'],
  ])('puts right %s', (damaged, sound) => {
    expect(bestOrder(damaged, circumstances)?.replace(/^ | $/gu, '')).toBe(sound)
  })

  it('knows which guillemet opens and which closes', () => {
    const lexicon = lexiconOf('', { isWord: () => true }, false)
    const damaged = '»القرية«قال كاتب في جريدة '
    expect(bestOrder(damaged, { spacedCommas: false, lexicon })).toBe('قال كاتب في جريدة «القرية»')
  })

  it('sets brackets face to face that lost the number they held', () => {
    const lexicon = lexiconOf('', { isWord: () => true }, false)
    expect(bestOrder('.)(ثم انصرف الجميع', { spacedCommas: false, lexicon })).toBe('ثم انصرف الجميع().')
  })

  it.each([
    'قال الرجل: جئت مبكرا، ثم انصرفت. وبقي الآخرون.',
    '12 - وفي عام 2010 (المادة 3)، قررت اللجنة ذلك.',
    'من 12 إلى 14 آذار/مارس 2011، انظر http://example.org/a',
    'بطول 30م وعرض 5 أمتار في القرن 3ق.م',
  ])('leaves alone: %s', (sound) => {
    expect(bestOrder(sound, circumstances)).toBeUndefined()
  })
})

describe('what stands at a line’s ends', () => {
  const edges = (text: string) => {
    const { tokens } = tokensOf(text)
    const [first, second, before, last] = [tokens[0], tokens[1], tokens.at(-2), tokens.at(-1)]
    if (first === undefined || last === undefined) throw new Error('no line')
    return startCost(first, second) + endCost(last, before) + strayNumberCost(tokens)
  }

  it.each([
    ['“القرية” اسم الكتاب', '” اسم الكتاب “القرية'],
    ['عن كتاب “القرية”', 'القرية” عن كتاب “'],
    ['ثانيا - تنظيم الزراعة', '- تنظيم الزراعة ثانيا'],
  ])('is likelier in «%s» than in «%s»', (likelier, other) => {
    expect(edges(likelier)).toBeLessThan(edges(other))
  })
})

describe('a line cut inside a word', () => {
  const words = new Set('عقد في تونس عام اجتماع مهم أن يحضر'.split(' '))
  const lexicon = lexiconOf('عقد آخر في كل عام', { isWord: (word) => words.has(word) }, false)
  const order = (text: string) => bestOrder(text, { spacedCommas: false, lexicon })

  it('is put in order where its halves met without a space', () => {
    expect(order('ونس في عامعقد اجتماع في ت')).toBe('عقد اجتماع في تونس في عام')
  })

  it('is put in order where its halves met at a gap', () => {
    expect(order('ونس في عام   عقد اجتماع في ت')).toBe('عقد اجتماع في تونس في عام')
  })

  it('takes no و for a piece in a text that sets it apart', () => {
    const apart = 'عقد و حضر و قال و خرج ، و عاد'
    const own = lexiconOf(apart, { isWord: (word) => words.has(word) || word === 'وحضر' }, false)
    const cut = { spacedCommas: true, lexicon: own, joining: 'loose' as const }
    expect(bestOrder('حضر الناس ، عقد اجتماع في تونس و', cut)).toBeUndefined()
  })

  it('takes no ب or ال for a piece in a text that sets them apart', () => {
    const apart = 'قال ب عام و خرج ب ثمن ، ثم عاد ب مال ، و قال ال قليل و ال كثير'
    const own = lexiconOf(apart, { isWord: (word) => words.has(word) || word === 'بعقد' }, false)
    const other = lexiconOf('', { isWord: (word) => words.has(word) || word === 'بعقد' }, false)
    const line = 'عقد اجتماع مهم في تونس ب'
    const by = (lexicon: typeof own) =>
      bestOrder(line, { spacedCommas: true, lexicon, joining: 'loose' as const })
    expect(by(own)).toBeUndefined()
    expect(by(other)).toContain('بعقد')
  })

  it('sees no cut before a quotation that a letter is written together with', () => {
    const quoting = 'تراجع «السهم» 1.28%، و«الطاقة» 0.13%، و«الخدمات» 1.02%'
    const own = lexiconOf(quoting, { isWord: () => true }, false)
    expect(
      bestOrder(quoting, { spacedCommas: false, lexicon: own, joining: 'loose' as const }),
    ).toBeUndefined()
  })

  it('is left whole where its ends make no word', () => {
    expect(order('عقد اجتماع في ت')).toBeUndefined()
  })
})

describe('a line cut inside a word of one to four letters', () => {
  const known = loadWords()
  const order = (text: string) =>
    bestOrder(text, {
      spacedCommas: false,
      lexicon: lexiconOf(text, known, false),
      joining: 'loose',
    })?.trim()

  it.each([
    ['. ي كل مدينة كبيرة مدارس كثيرةلدينا ف', 'لدينا في كل مدينة كبيرة مدارس كثيرة.'],
    ['ي اللغة العربية، وكتاب في تاريخ المدينةتأخرت ف', 'تأخرت في اللغة العربية، وكتاب في تاريخ المدينة'],
    [
      'ن كتابه الذي انتشر خبره قبل صدوره      اتصل الكثيرون يسألون ع     ',
      'اتصل الكثيرون يسألون عن كتابه الذي انتشر خبره قبل صدوره',
    ],
    ['. يقةض', 'ضيقة.'],
    [
      'هو ما تكذبه الوقائع  يوما، و   60جلس الرجل في البيت ',
      'جلس الرجل في البيت 60 يوما، وهو ما تكذبه الوقائع',
    ],
  ])('is put in order: %s', (damaged, sound) => {
    expect(order(damaged)).toBe(sound)
  })
})

describe('a line that the noise turned around', () => {
  it('is turned back, and on to the word it broke', () => {
    const draft = { line: 1, text: '14 -    ѧن وضѧدودة مѧة ع', changes: [] }
    expect(restoreKashidaRuns(draft, undefined).text.startsWith('14 -    ')).toBe(true)
    const plain = { line: 1, text: 'ѧѧي صѧѧل فѧѧنع القرار المتمث', changes: [] }
    expect(restoreKashidaRuns(plain, undefined).text).toBe('القرار المتمثل في صنع')
  })
})

describe('the noise', () => {
  it('goes, with stray tatweels, but not the one of the Hijri year or before a number', () => {
    const clean = (text: string) => removeTatweel(removeKashidaNoise({ line: 1, text, changes: [] })).text
    expect(clean('المѧѧѧجلس الـعام')).toBe('المجلس العام')
    expect(clean('1431 هـ والـ 15')).toBe('1431 هـ والـ 15')
  })
})
