import { describe, expect, it } from 'vitest'
import type { ReferenceLexicon } from '../../../src/edition/references/lexicon.ts'
import { findReferences } from '../../../src/edition/references.ts'

const LEXICON: ReferenceLexicon = {
  document: 'a-1-2',
  named: [
    {
      locator: 'doc/agenda',
      type: 'document',
      names: ['جدول أعمال تونس لمجتمع المعلومات', 'جدول أعمال تونس'],
    },
    { locator: 'doc/principles', type: 'document', names: ['إعلان مبادئ جنيف'] },
    {
      locator: 'actor/unesco',
      type: 'actor',
      names: ['اليونسكو', 'منظمة الأمم المتحدة للتربية والعلم والثقافة'],
      glosses: ['UNESCO'],
    },
    { locator: 'actor/sg', type: 'actor', names: ['الأمين العام'] },
    { locator: 'actor/usg', type: 'actor', names: ['وكيل الأمين العام للشؤون الاقتصادية والاجتماعية'] },
    { locator: 'actor/committee', type: 'actor', names: ['اللجنة الاستشارية'] },
    { locator: 'actor/forum', type: 'actor', names: ['منتدى إدارة الإنترنت'], shortNames: ['المنتدى'] },
    { locator: 'event/affirmation', type: 'event', names: ['تأكيد الالتزامات'] },
    { locator: 'actor/nameless', type: 'actor', names: [] },
  ],
  datedEvents: [],
}

const found = (text: string) =>
  findReferences([{ eId: 'para_50', text }], LEXICON).map(
    ({ text: words, locator }) => `${words} → ${locator}`,
  )

describe('names', () => {
  it.each([
    ['وجدول أعمال تونس', 'doc/agenda'],
    ['بإعلان مبادئ جنيف', 'doc/principles'],
    ['لليونسكو', 'actor/unesco'],
    ['وللأمين العام', 'actor/sg'],
    ['فبالأمين العام', 'actor/sg'],
    ['للجنة الاستشارية', 'actor/committee'],
    ['والأمينُ العامُّ', 'actor/sg'],
  ])('are found with joined particles, whole words covered: %s', (text, locator) => {
    expect(found(`قال ${text}، ثم`)).toEqual([`${text} → ${locator}`])
  })

  it('are not found inside other words', () => {
    expect(found('منظمةاليونسكو اليونسكوية استأكيد الالتزامات')).toEqual([])
  })

  it('prefer the longer reading', () => {
    expect(found('وكيل الأمين العام للشؤون الاقتصادية والاجتماعية، باسم الأمين العام')).toEqual([
      'وكيل الأمين العام للشؤون الاقتصادية والاجتماعية → actor/usg',
      'الأمين العام → actor/sg',
    ])
    expect(found('جدول أعمال تونس لمجتمع المعلومات')).toHaveLength(1)
  })

  it('take in the acronym or the other name in brackets', () => {
    expect(found('منظمة الأمم المتحدة للتربية والعلم والثقافة (اليونسكو) بشأن')).toEqual([
      'منظمة الأمم المتحدة للتربية والعلم والثقافة (اليونسكو) → actor/unesco',
    ])
    expect(found('اليونسكو (UNESCO)')).toEqual(['اليونسكو (UNESCO) → actor/unesco'])
    expect(found('UNESCO')).toEqual([])
  })

  it('in short stand for the full one only after it, in the same part', () => {
    expect(found('في المنتدى. وكان منتدى إدارة الإنترنت مفيدا، وسهل المنتدى')).toEqual([
      'منتدى إدارة الإنترنت → actor/forum',
      'المنتدى → actor/forum',
    ])
    expect(
      findReferences(
        [
          { eId: 'para_1', text: 'منتدى إدارة الإنترنت' },
          { eId: 'para_2', text: 'المنتدى' },
        ],
        LEXICON,
      ),
    ).toHaveLength(1)
  })
})

describe('numbered paragraphs', () => {
  it('are one mention with the document that follows', () => {
    expect(found('كما ورد في الفقرة 35 من جدول أعمال تونس“.')).toEqual([
      'الفقرة 35 من جدول أعمال تونس → doc/agenda/para_35',
    ])
    expect(found('والفقرة 3 (أ) من قرار الجمعية العامة 60/252')).toEqual([
      'والفقرة 3 (أ) من قرار الجمعية العامة 60/252 → doc/a-res-60-252/para_3',
    ])
  })

  it('are of the last document named before, when none follows', () => {
    expect(found('إعلان مبادئ جنيف. وفي إطار جدول أعمال تونس، وخاصة في الفقرات من 68 إلى 71، كلف')).toEqual([
      'إعلان مبادئ جنيف → doc/principles',
      'جدول أعمال تونس → doc/agenda',
      'الفقرات من 68 إلى 71 → doc/agenda/para_68-para_71',
    ])
  })

  it('are no mention when no document is named, or another thing follows', () => {
    expect(found('في الفقرات من 68 إلى 71')).toEqual([])
    expect(found('جدول أعمال تونس والفقرة 3 من المادة 19')).toEqual(['جدول أعمال تونس → doc/agenda'])
    expect(found('الفقرة 35، ثم جدول أعمال تونس')).toEqual(['جدول أعمال تونس → doc/agenda'])
  })

  it('are of this document when it says so', () => {
    expect(found('جدول أعمال تونس (انظر الفقرة 9 أعلاه)')[1]).toBe('الفقرة 9 أعلاه → a-1-2/para_9')
  })
})

describe('parts of the same document', () => {
  it.each([
    ['في الفرع الثالث أعلاه.', 'الفرع الثالث أعلاه → a-1-2/sec_3'],
    ['في الفرع ثانيا أدناه', 'الفرع ثانيا أدناه → a-1-2/sec_2'],
    ['مبين في الجدول أدناه', 'الجدول أدناه → a-1-2/table_1'],
    ['وبالجدول 2 أعلاه', 'وبالجدول 2 أعلاه → a-1-2/table_2'],
    ['الحاشية 4 أعلاه', 'الحاشية 4 أعلاه → a-1-2/fn_4'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('need a word that says where', () => {
    expect(found('الفرع الثالث من المنظمة، وجدول أعمال')).toEqual([])
  })
})
