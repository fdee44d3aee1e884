import type { WrittenDeck } from '../deck/schema.ts'
import { STAKEHOLDER_GROUPS } from './stakeholder-groups.ts'

export const deck: WrittenDeck = {
  id: 'who-spoke',
  title: { ar: 'من تكلم في عام 2010؟', en: 'Who spoke in 2010?' },
  summary: {
    ar: 'من دُعي إلى المشاورات المفتوحة بشأن تعزيز التعاون، ومن ساهم فيها، وبأي طريقة.',
    en: 'Who was invited to the open consultations on enhanced cooperation, who contributed, and how.',
  },
  steps: [
    {
      kind: 'title',
      title: { ar: 'من تكلم في عام 2010؟', en: 'Who spoke in 2010?' },
      subtitle: {
        ar: 'المشاورات المفتوحة بشأن تعزيز التعاون، من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010',
        en: 'The open consultations on enhanced cooperation, September to December 2010',
      },
      notes: {
        ar: 'رحبوا بالحاضرين. الموضوع سؤال واحد: حين جرت المشاورات في عام 2010، من شارك فيها؟ كل رقم في هذا العرض مأخوذ من تقرير الأمين العام A/66/77-E/2011/103، ويُذكر موضعه تحته.',
        en: 'Welcome the room. There is one question: when the consultations were opened in 2010, who took part? Every figure in this talk is from the Secretary-General’s report A/66/77-E/2011/103, and its place in the report stands below it.',
      },
      seconds: 30,
      sources: ['a-66-77/para_8'],
    },
    {
      kind: 'question',
      id: 'who-is-here',
      title: { ar: 'باسم من تتكلمون هنا؟', en: 'For whom do you speak here?' },
      answers: STAKEHOLDER_GROUPS,
      notes: {
        ar: 'اطلبوا رفع الأيدي لكل مجموعة من المجموعات الأربع، وأدخلوا العدد. ثم انتقلوا إلى الخطوة التالية فتظهر أعداد التقرير إلى جانب أعداد القاعة. من لا يجد نفسه في أي مجموعة فليقل ذلك: التقرير لا يعرف إلا هذه الأربع.',
        en: 'Ask for a show of hands for each of the four groups and enter the counts. One step on, the report’s counts appear beside the room’s. Whoever belongs to none of them should say so: the report knows only these four.',
      },
      seconds: 80,
      sources: ['a-66-77/table_1'],
    },
    {
      kind: 'quotation',
      title: { ar: 'من دُعي؟', en: 'Who was invited?' },
      quotation: {
        at: 'a-66-77/para_8',
        words:
          'وطلب إلى نحو 150 من المنظمات الدولية فضلا عن نحو 3 500 من منظمات المجتمع المدني والقطاع الخاص أن تسهم بمدخلات.',
        emphasis: [
          'وطلب إلى نحو 150 من المنظمات الدولية',
          'فضلا عن نحو 3 500 من منظمات المجتمع المدني والقطاع الخاص',
        ],
      },
      notes: {
        ar: 'العددان تقريبيان في النص نفسه: «نحو». ودُعيت أيضا جميع الدول الأعضاء، ولا يذكر التقرير عددها.',
        en: 'Both numbers are approximate in the text itself: “some”. All Member States were invited too; the report gives no number for them.',
      },
      seconds: 60,
      sources: ['a-66-77/para_8'],
    },
    {
      kind: 'figure',
      title: { ar: 'ما ورد', en: 'What came back' },
      figure: { value: 98, at: 'a-66-77/table_1.total.total' },
      says: {
        ar: 'مساهمة: 85 خطية وشفوية، و 13 في المناقشة المفتوحة',
        en: 'contributions: 85 written and oral, 13 in the open discussion',
      },
      notes: {
        ar: 'الفقرة 10 تذكر 85 مساهمة خطية وشفوية، والفقرة 11 تذكر 13 مشاركا في المناقشة المفتوحة. ومجموعهما 98، وهو مجموع الجدول.',
        en: 'Paragraph 10 gives 85 written and oral contributions, paragraph 11 gives 13 participants in the open discussion. Together they make 98, which is the total of the table.',
      },
      seconds: 40,
      sources: ['a-66-77/para_10', 'a-66-77/para_11', 'a-66-77/table_1.total.total'],
    },
    {
      kind: 'view',
      title: { ar: 'كل مساهمة نقطة', en: 'One dot per contribution' },
      views: [
        '/embed/every-voice?voices=all',
        '/embed/every-voice?voices=group',
        '/embed/every-voice?voices=channel',
      ],
      notes: {
        ar: 'كل نقطة مساهمة واحدة. أولا: كلها معا. ثانيا: بحسب المجموعة، ويتقدم المجتمع المدني بـ 42 مساهمة. ثالثا: بحسب القناة، وأكثرها خطي.',
        en: 'Each dot is one contribution. First: all of them together. Second: by group, with civil society first at 42. Third: by channel; most came in writing.',
      },
      seconds: 110,
      sources: ['a-66-77/table_1'],
    },
    {
      kind: 'table',
      title: { ar: 'الجدول كما طُبع', en: 'The table as printed' },
      at: 'a-66-77/table_1',
      cells: ['a-66-77/table_1.international-organizations.total', 'a-66-77/table_1.total.discussion'],
      notes: {
        ar: 'رقمان مطبوعان لا يتفقان مع بقية الجدول. مجموع المنظمات الدولية طُبع صفرا وحاصل جمع خاناته 8. ومجموع المناقشة المفتوحة طُبع 31 وحاصل جمع خاناته 13، وهو ما تقوله الفقرة 11.',
        en: 'Two printed figures disagree with the rest of the table. The total of international organizations is printed as zero; its cells add up to 8. The total of the open discussion is printed as 31; its cells add up to 13, which is what paragraph 11 says.',
      },
      seconds: 70,
      sources: [
        'a-66-77/table_1.international-organizations.total',
        'a-66-77/table_1.total.discussion',
        'a-66-77/para_11',
      ],
    },
    {
      kind: 'view',
      title: { ar: 'عبر أي قناة؟', en: 'By which channel?' },
      views: ['/embed/which-door'],
      notes: {
        ar: 'الحكومات ساهمت شفويا أكثر مما ساهمت خطيا، والمجتمع المدني كتب أكثر مما تكلم: 32 مساهمة خطية من 42.',
        en: 'Governments gave more prepared oral contributions than written ones; civil society wrote more than it spoke: 32 of its 42 contributions were written.',
      },
      seconds: 60,
      sources: ['a-66-77/table_1'],
    },
    {
      kind: 'view',
      title: { ar: 'من دُعي ومن أجاب؟', en: 'Who was asked, who answered?' },
      views: ['/embed/asked-and-answered'],
      notes: {
        ar: 'لا تقولوا «نسبة الاستجابة»: فالمدعوون منظمات، والمعدود مساهمات، وقد تسهم الجهة الواحدة أكثر من مرة. النص لا يسمح بحساب نسبة.',
        en: 'Do not call this a response rate: organizations were invited, contributions were counted, and one body may have contributed more than once. The text supports no rate.',
      },
      seconds: 50,
      sources: ['a-66-77/para_8', 'a-66-77/table_1'],
    },
    {
      kind: 'answers',
      question: 'who-is-here',
      title: { ar: 'هذه القاعة وتلك المشاورات', en: 'This room and those consultations' },
      notes: {
        ar: 'أعداد القاعة كما أدخلتموها إلى جانب أعداد التقرير. اسألوا: أي مجموعة غائبة هنا؟ وماذا يتغير لو حضرت؟',
        en: 'The room’s counts as you entered them, beside the report’s. Ask: which group is missing here, and what would be different if it were present?',
      },
      seconds: 50,
      sources: ['a-66-77/table_1'],
    },
    {
      kind: 'statement',
      title: { ar: 'ما نعود به', en: 'What to take away' },
      lines: [
        { ar: 'الدعوة الواسعة لا تعني مشاركة واسعة', en: 'A wide invitation is not wide participation' },
        { ar: 'الجدول يُراجَع قبل أن يُستشهد به', en: 'Check a table before you cite it' },
      ],
      notes: {
        ar: 'الجملة الأولى قراءتنا للأرقام لا كلام التقرير. قولوا ذلك صراحة، ثم افتحوا باب الأسئلة.',
        en: 'The first sentence is our reading of the figures, not the report’s words. Say so, then open the floor.',
      },
      seconds: 30,
      sources: ['a-66-77/para_8', 'a-66-77/table_1'],
    },
    {
      kind: 'sources',
      title: { ar: 'المصادر', en: 'Sources' },
      notes: {
        ar: 'اتركوا هذه الخطوة معروضة أثناء الأسئلة.',
        en: 'Leave this step on the screen during questions.',
      },
      seconds: 20,
    },
  ],
}
