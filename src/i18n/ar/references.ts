export const references = {
  noName: 'لم نعثر على اسم',
  noNameInLanguage: 'لم نعثر على تسمية عربية',
  kind: { doc: 'وثيقة', event: 'حدث', actor: 'جهة' },
  precision: { month: 'معروف بالشهر', year: 'معروف بالسنة', circa: 'تقريبا' },
  alsoIn: 'تُذكر أيضا في',
  mentionedIn: 'تُذكر في',
  inSession: 'صفحة الجلسة',
  paragraphShort: 'الفقرة {{num}}',
  footnoteShort: 'الحاشية {{num}}',
  masthead: 'الصفحة الأولى',
}
