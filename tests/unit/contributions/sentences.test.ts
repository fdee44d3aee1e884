import { describe, expect, it } from 'vitest'
import { CHARTS, chartOf } from '../../../src/contributions/registry.ts'
import { type Basis, seriesOf } from '../../../src/contributions/series.ts'
import type { DataSet } from '../../../src/corpus/contributions/data-set.ts'
import type { Digits } from '../../../src/i18n/digits.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { dataSet, REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

interface Options {
  readonly view?: Record<string, string>
  readonly basis?: Basis
  readonly data?: DataSet
  readonly digits?: Digits
}

async function said(
  language: Language,
  id: string,
  { view = {}, basis = 'reconciled', data = REPORT, digits }: Options = {},
) {
  const chart = chartOf(id)
  const plain =
    chart?.summary({ series: seriesOf(data, basis), view, words: await wordsIn(language, digits) }) ?? ''
  return plain.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ')
}

describe('the sentence above each chart, in Arabic', () => {
  it.each([
    [
      'how-many',
      'المجموع 98 مساهمة: العدد الأكبر من المجتمع المدني (42)، ثم من الحكومات (32)، ثم من القطاع الخاص (16)، ثم من المنظمات الدولية (8).',
    ],
    [
      'every-voice',
      'المجموع 98 مساهمة في 98 نقطة: كل نقطة مساهمة واحدة. وأكبر كتلة منها وردت من المجتمع المدني خطيا: 32.',
    ],
    [
      'which-door',
      'القناة الأكثر استخداما لدى كل مجموعة: الحكومات، مساهمات شفوية معدّة (13 من 32)؛ المنظمات الدولية، مساهمات خطية (7 من 8)؛ المجتمع المدني، مساهمات خطية (32 من 42)؛ القطاع الخاص، مساهمات خطية (9 من 16).',
    ],
    [
      'asked-and-answered',
      'طُلب إلى نحو 150 من المنظمات الدولية أن تسهم بمدخلات، ووردت منها 8 مساهمات. وطُلب ذلك إلى نحو 3 500 من منظمات المجتمع المدني والقطاع الخاص معا، ووردت منها 58 مساهمة.',
    ],
  ])('%s', async (id, sentence) => {
    expect(await said('ar', id)).toBe(sentence)
  })

  it('has the digits that the reader chose', async () => {
    expect(await said('ar', 'how-many', { digits: 'arab' })).toMatch(/^المجموع ٩٨ مساهمة: .*\(٤٢\)/)
  })

  it('leaves the digits of a document’s symbol alone', async () => {
    const source = (await wordsIn('ar', 'arab')).in(REPORT.source)
    expect(source).toContain('A/66/77-E/2011/103')
    expect(source).toContain('الفقرات من ٨ إلى ١١')
  })

  it('names the totals that the print contradicts', async () => {
    expect(await said('ar', 'how-many', { basis: 'printed' })).toContain(
      'وفي المطبوع مجموعان لا يطابقان حاصل خاناتهما: المنظمات الدولية، المطبوع صفر وحاصل الخانات 8؛ المناقشة المفتوحة، المطبوع 31 وحاصل الخانات 13.',
    )
  })

  it.each([
    [0, 'لا مساهمات'],
    [1, 'مساهمة واحدة'],
    [2, 'مساهمتان'],
    [3, '3 مساهمات'],
    [8, '8 مساهمات'],
    [10, '10 مساهمات'],
    [11, '11 مساهمة'],
    [98, '98 مساهمة'],
    [100, '100 مساهمة'],
    [103, '103 مساهمات'],
    [3500, '3\u00a0500 مساهمة'],
  ])('counts %i in its own plural form', async (count, form) => {
    expect((await wordsIn('ar')).contributions(count)).toBe(form)
  })
})

describe('whole Arabic sentences agree with their numbers', () => {
  const alone = (count: number) => dataSet({ cells: [[count]] })

  it.each([
    [0, 'لم ترد أي مساهمة.'],
    [1, 'المجموع مساهمة واحدة، ولها نقطة واحدة.'],
    [2, 'المجموع مساهمتان، ولكل منهما نقطة.'],
    [3, 'المجموع 3 مساهمات في 3 نقاط: كل نقطة مساهمة واحدة.'],
    [10, 'المجموع 10 مساهمات في 10 نقاط: كل نقطة مساهمة واحدة.'],
    [11, 'المجموع 11 مساهمة في 11 نقطة: كل نقطة مساهمة واحدة.'],
    [98, 'المجموع 98 مساهمة في 98 نقطة: كل نقطة مساهمة واحدة.'],
    [100, 'المجموع 100 مساهمة في 100 نقطة: كل نقطة مساهمة واحدة.'],
    [3500, 'المجموع 3 500 مساهمة. تمثل كل نقطة 10 مساهمات، والنقطة الأصغر ما دون ذلك.'],
  ])('%i voices', async (count, sentence) => {
    const summary = await said('ar', 'every-voice', { data: alone(count) })
    expect(summary.split(' وأكبر')[0]).toBe(sentence)
  })

  it.each([
    [0, 'ولم ترد منها أي مساهمة.'],
    [1, 'ووردت منها مساهمة واحدة.'],
    [2, 'ووردت منها مساهمتان.'],
    [3, 'ووردت منها 3 مساهمات.'],
    [11, 'ووردت منها 11 مساهمة.'],
    [3500, 'ووردت منها 3 500 مساهمة.'],
  ])('%i of those asked', async (count, end) => {
    const summary = await said('ar', 'asked-and-answered', { data: alone(count) })
    expect(summary.split('، ')[1]).toBe(end)
  })

  it.each([
    [0, 'أُعيد حساب مجاميع الجدول كلها، وهي مستقيمة جميعا.'],
    [1, 'أُعيد حساب مجاميع الجدول كلها، ومنها مجموع واحد طُبع خطأ.'],
    [2, 'أُعيد حساب مجاميع الجدول كلها، ومنها مجموعان طُبعا خطأ.'],
    [4, 'أُعيد حساب مجاميع الجدول كلها، ومنها 4 مجاميع طُبعت خطأ.'],
    [11, 'أُعيد حساب مجاميع الجدول كلها، ومنها 11 مجموعا طُبعت خطأ.'],
    [100, 'أُعيد حساب مجاميع الجدول كلها، ومنها 100 مجموع طُبعت خطأ.'],
  ])('%i sums that fail', async (count, sentence) => {
    const { t, number } = await wordsIn('ar')
    expect(t('audit.lead', { count, number: number(count) })).toBe(sentence)
  })
})

describe('what is inferred', () => {
  it.each(['ar', 'en'] as const)(
    'is marked where a drawing introduces it and nowhere else, %s',
    async (language) => {
      const words = await wordsIn(language)
      for (const chart of CHARTS) {
        for (const view of viewsOf(chart)) {
          const series = seriesOf(REPORT, 'printed')
          expect(await said(language, chart.id, { view, basis: 'printed' })).not.toContain('†')
          const { marks, texts } = chart.scene({ series, view, words, width: 900 })
          expect(marks.map(({ name }) => name).join(' ')).not.toContain('†')
          const drawn = texts.map(({ text }) => text).join(' ')
          const daggers = drawn.split('†').length - 1
          expect(daggers, `${chart.id} ${JSON.stringify(view)}`).toBe(chart.namesChannels ? 3 : 0)
        }
      }
    },
  )
})

describe('what the charts say of another data set', () => {
  it('names its own groups and nothing of the report', async () => {
    const words = await wordsIn('en')
    const input = {
      series: seriesOf(dataSet({ cells: [[1], [2], [3], [0]] }), 'reconciled'),
      view: {},
      words,
    }
    const caveats = chartOf('asked-and-answered')?.caveats(input).join(' ') ?? ''
    expect(caveats).toContain('for these together: kind g1 and kind g2')
    expect(caveats).toContain('kind g3 (no contributions)')
    expect(caveats).not.toMatch(/civil|private|governments|discussion/i)
  })
})

describe('the sentence above each chart, in English', () => {
  it.each([
    [
      'how-many',
      '98 contributions in all: the largest number from civil society (42), then from governments (32), then from the private sector (16), then from international organizations (8).',
    ],
    [
      'every-voice',
      '98 contributions in all, 98 dots: each dot is one contribution. The largest cluster came from civil society in writing: 32.',
    ],
    [
      'asked-and-answered',
      'About 150 international organizations were asked for input; 8 contributions came from them. About 3,500 civil society and private sector organizations, counted together, were asked; 58 contributions came from them.',
    ],
  ])('%s', async (id, sentence) => {
    expect(await said('en', id)).toBe(sentence)
  })

  it('does not call one of equals the largest', async () => {
    const data = dataSet({ cells: [[3], [3]] })
    expect(await said('en', 'how-many', { data })).toBe('6 contributions in all: kind g0 (3), kind g1 (3).')
  })

  it('says how many a mark stands for', async () => {
    const data = dataSet({ cells: [[9000]] })
    expect(await said('en', 'every-voice', { data })).toContain('Each dot stands for 100 contributions')
  })
})

it('claims no rate of answers', async () => {
  for (const language of ['ar', 'en'] as const)
    expect(await said(language, 'asked-and-answered')).not.toMatch(/[%٪]/)
})
