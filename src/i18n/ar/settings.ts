export const settings = {
  open: 'إعدادات القراءة',
  openTitle: 'إعدادات القراءة (المفتاح ،)',
  sample: 'أب',
  title: 'إعدادات القراءة',
  theme: { legend: 'المظهر', system: 'وفق النظام', light: 'فاتح', dark: 'داكن' },
  textSize: { legend: 'حجم الخط', s: 'صغير', m: 'متوسط', l: 'كبير', xl: 'أكبر', xxl: 'للعرض' },
  leading: { legend: 'تباعد الأسطر', tight: 'متقارب', normal: 'معتاد', loose: 'متباعد' },
  measure: { legend: 'طول السطر', narrow: 'قصير', normal: 'معتاد', wide: 'طويل' },
  digits: { legend: 'الأرقام' },
  shortcuts: { legend: 'اختصارات المفتاح الواحد', on: 'مفعّلة', off: 'معطّلة' },
  reset: 'العودة إلى الإعدادات الأصلية',
  done: 'تم',
}
