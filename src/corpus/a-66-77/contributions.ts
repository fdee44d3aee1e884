import type { TableFrame } from '../contributions/from-table.ts'

/** The last sentence of paragraph 8: it gives both numbers of those invited. */
const INVITATION = {
  quote:
    'وطلب إلى نحو 150 من المنظمات الدولية فضلا عن نحو 3 500 من منظمات المجتمع المدني والقطاع الخاص أن تسهم بمدخلات.',
  english:
    'Some 150 international organizations, as well as some 3,500 civil society and private sector organizations, were requested to provide inputs.',
}

/** What paragraphs 8, 10 and 11 say of the table, and the words of its groups and channels in a sentence. */
export const CONTRIBUTIONS: TableFrame = {
  id: 'contributions',
  table: 'table_1',
  totals: 'total',
  source: {
    ar: 'تقرير الأمين العام \u2066A/66/77-E/2011/103\u2069، الفقرات من 8 إلى 11 والجدول',
    en: 'Report of the Secretary-General, \u2066A/66/77-E/2011/103\u2069, paragraphs 8 to 11 and the table',
  },
  words: {
    governments: { prose: { ar: 'من الحكومات', en: 'from governments' } },
    'international-organizations': {
      prose: { ar: 'من المنظمات الدولية', en: 'from international organizations' },
    },
    'civil-society': { prose: { ar: 'من المجتمع المدني', en: 'from civil society' } },
    'private-sector': { prose: { ar: 'من القطاع الخاص', en: 'from the private sector' } },
    written: {
      short: { ar: 'خطية', en: 'written' },
      prose: { ar: 'خطيا', en: 'in writing' },
    },
    oral: {
      short: { ar: 'شفوية معدّة', en: 'prepared oral' },
      prose: { ar: 'في عروض شفوية معدّة', en: 'as prepared oral contributions' },
    },
    discussion: {
      short: { ar: 'مناقشة مفتوحة', en: 'open discussion' },
      prose: { ar: 'في المناقشة المفتوحة', en: 'in the open discussion' },
    },
  },
  invited: [
    {
      id: 'international-organizations',
      groups: ['international-organizations'],
      about: 150,
      label: { ar: 'من المنظمات الدولية', en: 'international organizations' },
      locator: 'a-66-77/para_8',
      quote: INVITATION.quote,
      english: INVITATION.english,
    },
    {
      id: 'civil-society-and-private-sector',
      groups: ['civil-society', 'private-sector'],
      about: 3500,
      label: {
        ar: 'من منظمات المجتمع المدني والقطاع الخاص',
        en: 'civil society and private sector organizations',
      },
      locator: 'a-66-77/para_8',
      quote: INVITATION.quote,
      english: INVITATION.english,
    },
  ],
  statements: [
    {
      locator: 'a-66-77/para_10',
      quote:
        'وأرسلت الحكومات والمنظمات الدولية والجهات الفاعلة في المجتمع المدني وكيانات القطاع الخاص ما مجموعه 85 مساهمة خطية وشفوية كما هو مبين في الجدول أدناه.',
      english:
        'Governments, international organizations, civil society actors and private sector entities submitted a total of 85 written and oral contributions, as shown in the table below.',
      value: 85,
      totals: ['a-66-77/table_1.total.written', 'a-66-77/table_1.total.oral'],
    },
    {
      locator: 'a-66-77/para_11',
      quote:
        'وبالإضافة إلى ذلك، اغتنم 13 مشاركا الفرصة في نهاية الاجتماع المعقود وجها لوجه ليناقش الواحد منهم الآخر مباشرة في مناقشة مفتوحة.',
      english:
        'In addition, 13 participants took the opportunity, at the end of the face-to-face meeting, to engage directly with one another in an open discussion.',
      value: 13,
      totals: ['a-66-77/table_1.total.discussion'],
    },
  ],
}
