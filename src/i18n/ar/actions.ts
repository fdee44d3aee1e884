export const actions = {
  label: {
    'copy-link': 'نسخ الرابط',
    'add-to-talk': 'إضافة إلى عرض',
  },
  said: {
    'link-copied': 'نُسخ الرابط.',
    'copy-refused': 'لا يسمح المتصفح بالنسخ هنا.',
    failed: 'لم يتم ذلك. تحقق من اتصالك بالشبكة ثم أعد المحاولة.',
  },
  selection: 'خيارات الكلمات المحددة',
  selectionHint: 'يوصلك مفتاح Tab إلى خيارات الكلمات المحددة.',
}
