export const mechanisms = {
  head: {
    title: 'الآليات · مسار',
    description:
      'الآليات التي يقترحها التقرير أو يصفها: من اقترح كلا منها، والمواقف منها متجاورة، وما آلت إليه',
  },
  title: 'الآليات',
  intro:
    'المقترحات والترتيبات التي يتحدث عنها التقرير، ولا سيما في فرعيه الرابع والخامس: من اقترح كلا منها بحسب النص، والمواقف منها جنبا إلى جنب، وما آلت إليه حيثما كان له مصدر في خطنا الزمني.',
  whose: 'تصنيف المواقف وما آلت إليه المقترحات من قراءتنا، أما الكلمات فمن النص.',
  group: {
    proposed_zero: 'لا آليات مقترحة',
    proposed_one: 'آلية مقترحة واحدة',
    proposed_two: 'آليتان مقترحتان',
    proposed_few: '{{count}} آليات مقترحة',
    proposed_many: '{{count}} آلية مقترحة',
    proposed_other: '{{count}} آلية مقترحة',
    existing_zero: 'لا ترتيبات قائمة',
    existing_one: 'ترتيب قائم واحد',
    existing_two: 'ترتيبان قائمان',
    existing_few: '{{count}} ترتيبات قائمة',
    existing_many: '{{count}} ترتيبا قائما',
    existing_other: '{{count}} ترتيب قائم',
  },
  short: { proposed: 'المقترح: {{count}}', existing: 'القائم: {{count}}' },
  status: { proposed: 'مقترح في التقرير', existing: 'كان قائما في عام 2011' },
  position: {
    proposes: 'من يقترحه',
    praises: 'من يستحسنه',
    doubts: 'من يشكك فيه',
    describes: 'ما يوصف به',
  },
  by: 'من يقول ذلك:',
  becameOf: 'ما آل إليه',
  notKnown: 'ليس في خطنا الزمني مصدر يبين ما آل إليه هذا المقترح.',
  unknown: 'لا توجد آلية باسم «{{wanted}}».',
}
