import type { WrittenDeck } from '../deck/schema.ts'

export const deck: WrittenDeck = {
  id: 'twenty-years',
  title: {
    ar: 'من تونس إلى جنيف: عشرون عاما من تعزيز التعاون',
    en: 'From Tunis to Geneva: twenty years of enhanced cooperation',
  },
  summary: {
    ar: 'من أين جاءت عبارة «تعزيز التعاون»، وما الذي جرى باسمها من عام 2005 إلى عام 2025.',
    en: 'Where the words “enhanced cooperation” come from, and what was done in their name from 2005 to 2025.',
  },
  steps: [
    {
      kind: 'title',
      title: { ar: 'من تونس إلى جنيف', en: 'From Tunis to Geneva' },
      subtitle: {
        ar: 'عشرون عاما من تعزيز التعاون بشأن السياسة العامة المتعلقة بالإنترنت',
        en: 'Twenty years of enhanced cooperation on Internet public policy',
      },
      notes: {
        ar: 'رحبوا بالحاضرين بلغتيهم. قولوا إن العرض يُقرأ بالعربية وبالإنكليزية، وإن كل نص مقتبس يظهر موضعه تحته.',
        en: 'Welcome people in both languages. Say that the talk can be read in Arabic and in English, and that the place of every quotation stands below it.',
      },
      seconds: 40,
    },
    {
      kind: 'view',
      title: { ar: 'عشرون عاما في نظرة', en: 'Twenty years at a glance' },
      views: ['/timeline?tracks=summit,session'],
      notes: {
        ar: 'من مؤتمرات القمة، أولها عام 2003، إلى جلسة جنيف عام 2025. لا تشرحوا شيئا بعد: يكفي أن يرى الحاضرون أن الموضوع طويل وأن محطاته متباعدة.',
        en: 'From the summits, the first of them in 2003, to a session in Geneva in 2025. Explain nothing yet: let people see that the story is long and that its stations are far apart.',
      },
      seconds: 50,
      sources: ['event/wsis-tunis-phase', 'event/wsis-forum-session-209'],
    },
    {
      kind: 'quotation',
      title: { ar: 'لماذا الدعوة؟', en: 'Why the call?' },
      quotation: {
        at: 'a-66-77/para_1',
        words:
          'إذ اعترفت الدول الأعضاء بأن هناك العديد من قضايا السياسة العامة الدولية المترابطة التي تتطلب اهتماما ولم تعالج معالجة كافية من قبل الآليات القائمة.',
        emphasis: ['التي تتطلب اهتماما', 'ولم تعالج معالجة كافية من قبل الآليات القائمة.'],
      },
      notes: {
        ar: 'هذه هي الحجة كلها: قضايا تتطلب اهتماما، وآليات قائمة لا تعالجها معالجة كافية. التقرير يردها إلى مرحلة تونس في عام 2005.',
        en: 'This is the whole argument: issues that require attention, and existing mechanisms that do not address them adequately. The report traces it to the Tunis phase in 2005.',
      },
      seconds: 60,
      sources: ['a-66-77/para_1'],
    },
    {
      kind: 'view',
      title: { ar: 'من جنيف إلى تونس', en: 'From Geneva to Tunis' },
      views: [
        '/timeline?from=2003-06&to=2004&tracks=summit,secretary-general&event=wsis-geneva-phase',
        '/timeline?from=2004-06&to=2006-03&tracks=summit,secretary-general&event=wgig-established',
        '/timeline?from=2004-06&to=2006-03&tracks=summit,secretary-general&event=tunis-agenda-adopted',
      ],
      notes: {
        ar: 'انعقدت المرحلة الأولى في جنيف في كانون الأول/ديسمبر 2003 وطلبت إلى الأمين العام إنشاء فريق عامل معني بإدارة الإنترنت. أُنشئ الفريق في تشرين الثاني/نوفمبر 2004. واعتُمد جدول أعمال تونس في 18 تشرين الثاني/نوفمبر 2005.',
        en: 'The first phase met in Geneva in December 2003 and asked the Secretary-General for a working group on Internet governance. The group was set up in November 2004. The Tunis Agenda was adopted on 18 November 2005.',
      },
      seconds: 80,
      sources: ['event/wsis-geneva-phase', 'event/wgig-established', 'event/tunis-agenda-adopted'],
    },
    {
      kind: 'quotation',
      title: { ar: 'عبارة لم تُعرَّف', en: 'A term left undefined' },
      quotation: {
        at: 'a-66-77/para_2',
        words:
          'وبالرغم من أن جدول أعمال تونس لمجتمع المعلومات الذي أيدته الجمعية العامة في قرارها 60/252، لم يحدد معنى تعزيز التعاون بعبارات دقيقة، فإنه اعترف بضرورة مشاركة جميع أصحاب المصلحة كل حسب دوره.',
        emphasis: [
          'لم يحدد معنى تعزيز التعاون بعبارات دقيقة،',
          'فإنه اعترف بضرورة مشاركة جميع أصحاب المصلحة كل حسب دوره.',
        ],
      },
      notes: {
        ar: 'توقفوا عند «لم يحدد». كل ما يلي خلاف على معنى هذه العبارة. ثم توقفوا عند «كل حسب دوره»: من يقرر الدور؟',
        en: 'Stop at “did not define”. Everything that follows is a disagreement about what the words mean. Then stop at “each according to its role”: who decides the role?',
      },
      seconds: 70,
      sources: ['a-66-77/para_2', 'event/ga-res-60-252'],
    },
    {
      kind: 'quotation',
      title: { ar: 'التكليف', en: 'The task' },
      quotation: {
        at: 'a-66-77/para_3',
        words:
          'وفي إطار جدول أعمال تونس، وخاصة في الفقرات من 68 إلى 71، كُلف الأمين العام بمهمة بدء عملية نحو تعزيز التعاون، بأسرع ما يمكن بما يتفق مع الإجراءات القانونية.',
        emphasis: [
          'كُلف الأمين العام بمهمة بدء عملية نحو تعزيز التعاون،',
          'بأسرع ما يمكن بما يتفق مع الإجراءات القانونية.',
        ],
      },
      notes: {
        ar: 'الفقرات من 68 إلى 71 من جدول أعمال تونس. لاحظوا قيدين في جملة واحدة: «بأسرع ما يمكن» و«بما يتفق مع الإجراءات القانونية».',
        en: 'Paragraphs 68 to 71 of the Tunis Agenda. Note two conditions in one sentence: “as quickly as possible” and “consistent with legal process”.',
      },
      seconds: 60,
      sources: ['a-66-77/para_3', 'event/tunis-agenda-adopted'],
    },
    {
      kind: 'view',
      title: { ar: 'الطريق إلى المشاورات', en: 'The road to the consultations' },
      views: [
        '/timeline?from=2008-09&to=2011-03&tracks=general-assembly,consultation&event=ga-res-63-202',
        '/timeline?from=2010-06&to=2011-03&tracks=general-assembly,consultation&event=open-consultations-2010',
        '/timeline?from=2010-06&to=2011-03&tracks=general-assembly,consultation&event=new-york-meeting-2010',
        '/timeline?from=2010-06&to=2011-03&tracks=general-assembly,consultation&event=ga-res-65-141',
      ],
      notes: {
        ar: 'القرار 63/202 طلب تقريرا مع توصيات. والقرار 2010/2 دعا إلى عقد مشاورات مفتوحة وشاملة قبل نهاية عام 2010. وجرت المشاورات من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010، ومنها اجتماع نيويورك في 14 كانون الأول/ديسمبر.',
        en: 'Resolution 63/202 asked for a report with recommendations. Resolution 2010/2 invited open and inclusive consultations before the end of 2010. They ran from September to December 2010, with the New York meeting on 14 December.',
      },
      seconds: 80,
      sources: ['a-66-77/para_5', 'a-66-77/para_6', 'a-66-77/para_8', 'a-66-77/para_9'],
    },
    {
      kind: 'figure',
      title: { ar: 'رقم واحد للذاكرة', en: 'One figure to remember' },
      figure: { value: 98, at: 'a-66-77/table_1.total.total' },
      says: { ar: 'مساهمة في أربعة أشهر', en: 'contributions in four months' },
      notes: {
        ar: '85 مساهمة خطية وشفوية (الفقرة 10)، و 13 مشاركا في المناقشة المفتوحة (الفقرة 11). أما مدة الأشهر الأربعة فمن الفقرة 8.',
        en: '85 written and oral contributions (paragraph 10) and 13 participants in the open discussion (paragraph 11). The four months are from paragraph 8.',
      },
      seconds: 40,
      sources: ['a-66-77/para_8', 'a-66-77/para_10', 'a-66-77/para_11', 'a-66-77/table_1.total.total'],
    },
    {
      kind: 'view',
      title: { ar: 'من ساهم؟', en: 'Who contributed?' },
      views: ['/embed/every-voice?voices=all', '/embed/every-voice?voices=group'],
      notes: {
        ar: 'كل نقطة مساهمة. 42 من المجتمع المدني، و 32 من الحكومات، و 16 من القطاع الخاص، و 8 من المنظمات الدولية. ومجموع المنظمات الدولية مطبوع في الجدول صفرا، وحاصل جمع خاناته 8.',
        en: 'Each dot is a contribution: 42 from civil society, 32 from governments, 16 from the private sector, 8 from international organizations. The table prints the total of international organizations as zero; its cells add up to 8.',
      },
      seconds: 80,
      sources: ['a-66-77/table_1', 'a-66-77/table_1.international-organizations.total'],
    },
    {
      kind: 'comparison',
      title: { ar: 'هل بدأت العملية؟', en: 'Has the process begun?' },
      quotations: [
        {
          at: 'a-66-77/para_30',
          words: 'قدم دليلا قويا وحتى قاطعا على عملية تعزيز التعاون في مجال إدارة الإنترنت،',
          emphasis: ['قدم دليلا قويا وحتى قاطعا'],
        },
        {
          at: 'a-66-77/para_33',
          words: 'وارتأى آخرون أن عملية تعزيز التعاون الدولي لم تبدأ بعد،',
          emphasis: ['وارتأى آخرون أن عملية تعزيز التعاون الدولي لم تبدأ بعد،'],
        },
      ],
      notes: {
        ar: 'التقرير واحد والرأيان فيه معا. في الفقرة 30 رأى بعض المراقبين في أهمية التشاور المتزايدة دليلا على العملية. وفي الفقرة 33 ارتأى آخرون أنها لم تبدأ بعد، ودعوا إلى آلية جديدة.',
        en: 'One report holds both views. In paragraph 30 some observers saw in the growing importance of consultation evidence of the process. In paragraph 33 others held that it had not yet begun, and called for a new mechanism.',
      },
      seconds: 90,
      sources: ['a-66-77/para_30', 'a-66-77/para_33'],
    },
    {
      kind: 'quotation',
      title: { ar: 'ما هو تعزيز التعاون؟', en: 'What is enhanced cooperation?' },
      quotation: {
        at: 'a-66-77/para_21',
        words:
          'فالبعض يقول إن تعزيز التعاون يشير إلى المداولات بين الحكومات، على سبيل المثال، تحت رعاية الأمم المتحدة. ويشير آخرون إلى أن تعزيز التعاون يتخذ العديد من الأشكال المختلفة، وأنه ينبغي أن يشمل كيانات من مختلف مجموعات أصحاب المصلحة،',
        emphasis: [
          'فالبعض يقول إن تعزيز التعاون يشير إلى المداولات بين الحكومات،',
          'ويشير آخرون إلى أن تعزيز التعاون يتخذ العديد من الأشكال المختلفة،',
        ],
      },
      notes: {
        ar: 'اقرأوا الجملتين ببطء: هما جوابا السؤال التالي.',
        en: 'Read both sentences slowly: they are the answers to the next question.',
      },
      seconds: 60,
      sources: ['a-66-77/para_21'],
    },
    {
      kind: 'question',
      id: 'what-it-is',
      title: { ar: 'فما هو في رأيكم؟', en: 'So what is it, in your view?' },
      answers: [
        {
          id: 'among-governments',
          label: { ar: 'مداولات بين الحكومات', en: 'Deliberations among governments' },
        },
        { id: 'many-forms', label: { ar: 'أشكال كثيرة مع الجميع', en: 'Many forms, with everyone' } },
        { id: 'undecided', label: { ar: 'لا أعرف بعد', en: 'I do not know yet' } },
      ],
      notes: {
        ar: 'اطلبوا رفع الأيدي وأدخلوا الأعداد. ثم اطلبوا من واحد في كل جانب أن يقول لماذا، في جملة واحدة. الأعداد تُحفظ في هذا المتصفح وتعود في الختام.',
        en: 'Ask for a show of hands and enter the counts. Then ask one person on each side to say why, in one sentence. The counts are kept in this browser and come back at the end.',
      },
      seconds: 120,
      sources: ['a-66-77/para_21'],
    },
    {
      kind: 'view',
      title: { ar: 'فريقان عاملان', en: 'Two working groups' },
      views: [
        '/timeline?from=2012-03&to=2014-09&tracks=consultation,general-assembly&event=cstd-open-meeting-2012',
        '/timeline?from=2012-03&to=2014-09&tracks=consultation,general-assembly&event=wgec-2013-2014',
        '/timeline?from=2013-02&to=2018-06&tracks=consultation,general-assembly&event=wsis-plus-10',
        '/timeline?from=2013-02&to=2018-06&tracks=consultation,general-assembly&event=wgec-2016-2018',
      ],
      notes: {
        ar: 'اجتماع مفتوح في جنيف في أيار/مايو 2012. فريق عامل أول من 42 عضوا اختتم أعماله دون توصيات. ثم طلب القرار 70/125 فريقا ثانيا، وقد انقسم أعضاؤه حول الحاجة إلى آلية جديدة. ولم نجد مصدرا عن نتيجته الختامية.',
        en: 'An open meeting in Geneva in May 2012. A first working group of 42 members closed without recommendations. Resolution 70/125 then asked for a second group, whose members were divided over whether a new mechanism was needed. We found no source on its final outcome.',
      },
      seconds: 80,
      sources: [
        'event/cstd-open-meeting-2012',
        'event/wgec-2013-2014',
        'event/wsis-plus-10',
        'event/wgec-2016-2018',
      ],
    },
    {
      kind: 'view',
      title: { ar: 'إلى جنيف ونيويورك', en: 'To Geneva and New York' },
      views: [
        '/timeline?from=2024&to=2025&tracks=general-assembly,forum,session&event=global-digital-compact',
        '/timeline?from=2024&to=2025&tracks=general-assembly,forum,session&event=wsis-forum-2025',
        '/timeline?from=2024&to=2025&tracks=general-assembly,forum,session&event=wsis-plus-20',
      ],
      notes: {
        ar: 'اعتُمد الميثاق الرقمي العالمي في أيلول/سبتمبر 2024. وفي تموز/يوليه 2025 انعقد في جنيف الحدث الرفيع المستوى. وفي 17 كانون الأول/ديسمبر 2025 اختُتم استعراض العشرين عاما بالقرار 80/173 الذي منح منتدى إدارة الإنترنت ولاية دائمة.',
        en: 'The Global Digital Compact was adopted in September 2024. In July 2025 the High-Level Event met in Geneva. On 17 December 2025 resolution 80/173 closed the twenty-year review and gave the Internet Governance Forum a permanent mandate.',
      },
      seconds: 70,
      sources: ['event/global-digital-compact', 'event/wsis-forum-2025', 'event/wsis-plus-20'],
    },
    {
      kind: 'quotation',
      title: { ar: 'تحديات باقية', en: 'Challenges that remain' },
      quotation: {
        at: 'wsis-forum-2025-209/para_2',
        words:
          'سوف يدرس المشاركون التحديات المستمرة مثل عدم المساواة في المشاركة، وفجوات التنسيق، والانفصال بين المجالات التقنية والسياسية.',
        emphasis: ['مثل عدم المساواة في المشاركة، وفجوات التنسيق،'],
      },
      notes: {
        ar: 'من صفحة الجلسة 209 في جنيف، تموز/يوليه 2025. النص العربي فيها ترجمة آلية. قارنوا «عدم المساواة في المشاركة» بأعداد عام 2010.',
        en: 'From the page of session 209 in Geneva, July 2025. The Arabic text there is a machine translation. Compare “unequal participation” with the counts of 2010.',
      },
      seconds: 60,
      sources: ['wsis-forum-2025-209/para_2', 'event/wsis-forum-session-209'],
    },
    {
      kind: 'quotation',
      title: { ar: 'ما اتُّفق عليه في عام 2010', en: 'What was agreed in 2010' },
      quotation: {
        at: 'a-66-77/para_39',
        words:
          'وفي الختام، اتفق المساهمون بوجه عام على أن التعاون يجري بالفعل في كثير من النواحي على الرغم من أنه يمكن أن يتعزز في بعض المجالات؛',
        emphasis: [
          'على أن التعاون يجري بالفعل في كثير من النواحي',
          'على الرغم من أنه يمكن أن يتعزز في بعض المجالات؛',
        ],
      },
      notes: {
        ar: 'خاتمة التقرير. «بوجه عام» و«في كثير» و«في بعض»: كل كلمة هنا حد من حدود الاتفاق.',
        en: 'The report’s conclusion. “Generally”, “in many”, “in some”: each of these words marks a limit of the agreement.',
      },
      seconds: 50,
      sources: ['a-66-77/para_39'],
    },
    {
      kind: 'answers',
      question: 'what-it-is',
      title: { ar: 'جواب هذه القاعة', en: 'This room’s answer' },
      notes: {
        ar: 'اسألوا: من غيّر رأيه؟ ولماذا؟ يمكن تعديل الأعداد هنا.',
        en: 'Ask: who has changed their mind, and why? The counts can be changed here.',
      },
      seconds: 50,
      sources: ['a-66-77/para_21'],
    },
    {
      kind: 'statement',
      title: { ar: 'ثلاث خلاصات', en: 'Three things to take away' },
      lines: [
        { ar: 'العبارة من عام 2005، ولم تُعرَّف', en: 'The term is from 2005, and was left undefined' },
        { ar: 'الخلاف على المحفل وعلى الأدوار', en: 'The dispute is over forum and roles' },
        { ar: 'والسؤال ما زال مفتوحا', en: 'The question is still open' },
      ],
      notes: {
        ar: 'هذه قراءتنا للسجل. ادعوا الحاضرين إلى التحقق منها بأنفسهم: كل مصدر في الخطوة التالية.',
        en: 'This is our reading of the record. Invite people to check it for themselves: every source is on the next step.',
      },
      seconds: 40,
      sources: ['a-66-77/para_2', 'a-66-77/para_21'],
    },
    {
      kind: 'sources',
      title: { ar: 'المصادر', en: 'Sources' },
      notes: {
        ar: 'اتركوا المصادر معروضة أثناء الأسئلة.',
        en: 'Leave the sources on the screen during questions.',
      },
      seconds: 20,
    },
  ],
}
