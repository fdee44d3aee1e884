import type { Bilingual } from '../bilingual.ts'

/** What an editor has to say of a single source line, above all where its reading is open to doubt. */
export const REMARKS: Readonly<Record<number, Bilingual>> = {
  94: {
    ar: 'موضع علامة الاقتباس الفاتحة قبل «بهدف» مستنتج من ترتيب القطع المقلوبة ومن معنى الجملة.',
    en: 'That the opening quotation mark stands before بهدف is inferred from the order of the reversed pieces and the sense.',
  },
  122: {
    ar: 'فُتح القوس في السطر 120 قبل Number، فلا بد أن يُغلق هنا.',
    en: 'The bracket was opened before “Number” in line 120 and must close here.',
  },
  124: {
    ar: 'يحتمل السطر أيضا أن تكون الفاصلة بعد «71»، ولا يستقيم بها المعنى.',
    en: 'The comma might also stand after 71, which the sense does not allow.',
  },
  297: {
    ar: 'موضع غير محسوم: يحتمل «واعترف جدول أعمال تونس أيضا بضرورة». أخذنا بما يتفق مع الفراغات العريضة في السطر.',
    en: 'Open to doubt: it could also read واعترف جدول أعمال تونس أيضا بضرورة. We follow the wide gaps of the line.',
  },
  311: {
    ar: 'تقع «أيضا» بين «اعتبارهم» و«توزيع»، وهي قطعة قائمة بذاتها في السطر.',
    en: 'أيضا is a piece of its own and falls between اعتبارهم and توزيع.',
  },
  433: {
    ar: 'الواو المنفصلة في السطر تعود إلى «اللجنة».',
    en: 'The detached waw of the line belongs to اللجنة.',
  },
  339: {
    ar: 'في السطر «في» مرتين، وتبديل إحداهما بالأخرى لا يغير النص.',
    en: 'The line has في twice; to exchange them changes nothing in the text.',
  },
}
