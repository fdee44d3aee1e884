/** What a book says beside its text. */
import type { Language } from '../../i18n/language.ts'

export const SAID = {
  ar: {
    summary: 'موجز',
    cover: 'صفحة العنوان',
    notes: 'الحواشي',
    about: 'عن هذه الطبعة',
    note: 'الحاشية',
    inOther: 'بالإنكليزية',
    supplied: 'ما بين معقوفتين زيادة منا على المصدر.',
    addsUp: 'يبلغ مجموعه',
    established: 'الصيغة المستقرة',
    official: 'الوثيقة الرسمية',
    address: 'العنوان',
    licence: 'الترخيص',
    fonts: 'الخط: Noto Naskh Arabic، وفق ترخيص SIL Open Font License 1.1، ونصه في الكتاب.',
  },
  en: {
    summary: 'Summary',
    cover: 'Title page',
    notes: 'Notes',
    about: 'About this edition',
    note: 'Note',
    inOther: 'In Arabic',
    supplied: 'What stands in square brackets is added by us to the source.',
    addsUp: 'adds up to',
    established: 'Established term',
    official: 'Official document',
    address: 'Address',
    licence: 'Licence',
    fonts: 'Typeface: Noto Naskh Arabic, under the SIL Open Font License 1.1, whose text is in the book.',
  },
} as const satisfies Record<Language, Record<string, string>>
