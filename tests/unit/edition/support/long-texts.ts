/** What a careless pattern would take ever longer over, the longer it is: a name, and the piece it is made of. */
export const LONG_TEXTS = [
  ['references', 'الفقرة 35 من جدول أعمال تونس في قرارها 60/252 '],
  ['paragraphs without a document', 'الفقرات من 68 إلى 71 '],
  ['open ends', 'من 14 كانون الأول/ديسمبر إلى '],
  ['spaces', ' '.repeat(50)],
  ['brackets in an address', 'www.a.b))))))))))'],
  ['strokes', 'A/1/'],
  ['short names', 'المنتدى '],
] as const

/** The same for the repair: a line that is one run of it. */
export const LONG_LINES = ['ѧ', 'آ', '، ', '(', 'ـ', 'ب ', '. ('] as const
