import type { Bilingual } from './bilingual.ts'

/** Why an editor changed a line. A reason that `corrects` may change a character; all others only move them. */
export const EMENDATION_REASONS = {
  'hidden-order': {
    corrects: false,
    ar: 'قُلب ترتيب قطع السطر عند الاستخراج، ولا علامة على حدودها (فراغ عادي أو داخل كلمة)، فأُعيدت إلى ترتيبها بدلالة المعنى والسطرين المجاورين.',
    en: 'The line’s pieces were set in reverse by the extraction, cut where no mark shows it (at a bare space or inside a word); put back in order by the sense and the neighbouring lines.',
  },
  'marks-order': {
    corrects: false,
    ar: 'تبدلت مواضع الأرقام أو الأقواس أو علامات الترقيم في السطر، فأُعيدت إلى ترتيبها الصحيح.',
    en: 'Numbers, brackets or punctuation had changed places in the line; put back in logical order.',
  },
  columns: {
    corrects: false,
    ar: 'سطر من الصفحة الأولى يجمع عمودين، فأُعيد كل منهما إلى ترتيبه، والعمود الأيمن أولا.',
    en: 'A line of the first page that holds two columns; each put in order, the right-hand column first.',
  },
  'table-row': {
    corrects: false,
    ar: 'صف من الجدول خرجت خاناته معكوسة، فأُعيد اسم الصف إلى أوله والخانات إلى ترتيبها.',
    en: 'A row of the table whose cells came out in reverse; its label put first and the cells in order.',
  },
  'turned-bracket': {
    corrects: true,
    ar: 'قوس الإغلاق خرج قوسَ فتح، وهو القوس الوحيد في الوثيقة الذي لا يقابله قوس.',
    en: 'The closing bracket came out as an opening one; it is the only bracket of the document without its pair.',
  },
  character: {
    corrects: true,
    ar: 'حرف أخطأ جدول محارف الخط في قراءته ولم تبلغه القواعد العامة.',
    en: 'A letter that the font’s map misread and the general rules do not reach.',
  },
  spacing: {
    corrects: false,
    ar: 'فراغ زائد أو ناقص.',
    en: 'A space too many or too few.',
  },
} as const satisfies Record<string, Bilingual & { corrects: boolean }>

export type EmendationReason = keyof typeof EMENDATION_REASONS

export const isEmendationReason = (value: string): value is EmendationReason => value in EMENDATION_REASONS

export const CORRECTING_REASONS: ReadonlySet<string> = new Set(
  Object.entries(EMENDATION_REASONS).flatMap(([key, reason]) => (reason.corrects ? [key] : [])),
)
