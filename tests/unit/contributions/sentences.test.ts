import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../src/contributions/registry.ts'
import { type Basis, seriesOf } from '../../../src/contributions/series.ts'
import type { DataSet } from '../../../src/corpus/contributions/data-set.ts'
import type { Digits } from '../../../src/i18n/digits.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { dataSet, REPORT } from './support/data.ts'
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
      'المجموع 98 مساهمة في 98 علامة: كل علامة مساهمة واحدة. وأكبر كتلة منها جاءت من المجتمع المدني بالكتابة: 32.',
    ],
    [
      'which-door',
      'أكثر ما ساهمت به كل مجموعة: الحكومات، في عروض شفوية معدّة (13 من 32)؛ المنظمات الدولية، بالكتابة (7 من 8)؛ المجتمع المدني، بالكتابة (32 من 42)؛ القطاع الخاص، بالكتابة (9 من 16).',
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

  it('names the totals that the print contradicts', async () => {
    expect(await said('ar', 'how-many', { basis: 'printed' })).toContain(
      'وفي المطبوع مجموعان يناقضان خلاياهما: المنظمات الدولية، المطبوع صفر وحاصل الخلايا 8؛ المناقشة المفتوحة†، المطبوع 31 وحاصل الخلايا 13.',
    )
  })

  it.each([
    [0, 'لا مساهمات'],
    [1, 'مساهمة واحدة'],
    [2, 'مساهمتان'],
    [8, '8 مساهمات'],
    [98, '98 مساهمة'],
    [100, '100 مساهمة'],
    [103, '103 مساهمات'],
  ])('counts %i in its own plural form', async (count, form) => {
    expect((await wordsIn('ar')).contributions(count)).toBe(form)
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
      '98 contributions in all, 98 marks: each mark is one contribution. The largest cluster came from civil society in writing: 32.',
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
    expect(await said('en', 'every-voice', { data })).toContain('Each mark stands for 100 contributions')
  })
})

it('claims no rate of answers', async () => {
  for (const language of ['ar', 'en'] as const)
    expect(await said(language, 'asked-and-answered')).not.toMatch(/[%٪]/)
})
