export const actions = {
  label: {
    'copy-words': 'نسخ النص',
    'copy-cited': 'نسخ النص مع الاستشهاد',
    cite: 'الاستشهاد به…',
    'copy-link': 'نسخ الرابط',
    highlight: 'تظليل',
    note: 'كتابة ملاحظة',
    bookmark: 'إشارة مرجعية',
    collect: 'إضافة إلى المختارات',
    'add-to-talk': 'إضافة إلى عرض',
  },
  said: {
    'words-copied': 'نُسخ النص.',
    'link-copied': 'نُسخ الرابط.',
    'copy-refused': 'لا يسمح المتصفح بالنسخ هنا.',
    highlighted: 'ظُلّلت الكلمات وأُضيفت إلى ملاحظاتك.',
    bookmarked: 'وُضعت الإشارة وأُضيفت إلى ملاحظاتك.',
    'marked-already': 'هذا موجود في ملاحظاتك من قبل.',
    failed: 'لم يتم ذلك. تحقق من اتصالك بالشبكة ثم أعد المحاولة.',
  },
  selection: 'خيارات الكلمات المحددة',
  selectionHint: 'يوصلك مفتاح Tab إلى خيارات الكلمات المحددة.',
}
