import type { WrittenDeck } from '../deck/schema.ts'

export const deck: WrittenDeck = {
  id: 'reading-a-report',
  title: { ar: 'كيف نقرأ تقريرا للأمم المتحدة', en: 'Reading a United Nations report' },
  summary: {
    ar: 'حلقة عمل تطبيقية: من رمز الوثيقة ورأسها إلى الدليل على كل كلمة.',
    en: 'A hands-on workshop: from symbol and masthead to the evidence for every word.',
  },
  steps: [
    {
      kind: 'title',
      title: { ar: 'كيف نقرأ تقريرا للأمم المتحدة', en: 'Reading a United Nations report' },
      subtitle: { ar: 'من الرمز إلى الدليل', en: 'From symbol to evidence' },
      notes: {
        ar: 'حلقة عمل: كل مشارك يفتح التقرير على جهازه بلغته. نقرأ معا تقريرا واحدا، ثم تقرأون بأنفسكم.',
        en: 'A workshop: everyone opens the report on their own device, in their own language. We read one report together, then you read on your own.',
      },
      seconds: 60,
    },
    {
      kind: 'question',
      id: 'read-before',
      title: {
        ar: 'هل قرأتم تقريرا للأمم المتحدة من قبل؟',
        en: 'Have you read a United Nations report before?',
      },
      answers: [
        { id: 'never', label: { ar: 'لا', en: 'No' } },
        { id: 'parts', label: { ar: 'أجزاء منه', en: 'Parts of one' } },
        { id: 'often', label: { ar: 'نعم، كاملا', en: 'Yes, a whole one' } },
      ],
      notes: {
        ar: 'رفع أيدٍ سريع. على أساسه اختاروا كم تتوقفون عند الرمز ورأس الوثيقة.',
        en: 'A quick show of hands. It tells you how long to stay with the symbol and the masthead.',
      },
      seconds: 60,
    },
    {
      kind: 'statement',
      title: { ar: 'الرمز: A/66/77-E/2011/103', en: 'The symbol: A/66/77-E/2011/103' },
      lines: [
        { ar: 'A: الجمعية العامة', en: 'A: the General Assembly' },
        { ar: '66: دورتها السادسة والستون', en: '66: its sixty-sixth session' },
        { ar: 'E: المجلس الاقتصادي والاجتماعي', en: 'E: the Economic and Social Council' },
        { ar: '2011: دورته لعام 2011', en: '2011: its session of 2011' },
      ],
      notes: {
        ar: 'الرمز مزدوج لأن التقرير مقدم إلى هيئتين. 77 و 103 رقما الوثيقة المتسلسلان لدى كل منهما. والرمز نفسه لا يرد في النص الذي وصلنا: أضيف من نسخة أخرى، ومسار يبيّن ذلك.',
        en: 'The symbol is double because the report goes to two bodies. 77 and 103 are the document’s running numbers in each. The symbol itself is missing from the text that reached us: it was supplied from another copy, and Masar says so.',
      },
      seconds: 120,
      sources: ['a-66-77/masthead.session_1', 'a-66-77/masthead.session_2'],
    },
    {
      kind: 'statement',
      title: { ar: 'رأس الوثيقة: هيئتان وبندان', en: 'The masthead: two bodies, two items' },
      lines: [
        {
          ar: 'الجمعية العامة: البند 17 من القائمة الأولية',
          en: 'General Assembly: item 17 of the preliminary list',
        },
        {
          ar: 'المجلس: البند 13 (ب) من جدول الأعمال المؤقت',
          en: 'Council: item 13 (b) of the provisional agenda',
        },
      ],
      notes: {
        ar: 'رأس الوثيقة يقول أين سيُناقش التقرير. من أراد أن يتابع ما حدث بعده فليبدأ من رقم البند.',
        en: 'The masthead says where the report will be discussed. Whoever wants to follow what happened next starts from the item’s number.',
      },
      seconds: 90,
      sources: ['a-66-77/masthead.item_1', 'a-66-77/masthead.item_2'],
    },
    {
      kind: 'quotation',
      title: { ar: 'الموجز: من طلب ماذا ممن؟', en: 'The summary: who asked whom for what?' },
      quotation: {
        at: 'a-66-77/summary_1',
        words:
          'دعا المجلس الاقتصادي والاجتماعي، في قراره 2010/2، الأمين العام إلى إجراء مشاورات مفتوحة وشاملة بشأن قضايا السياسة العامة المتعلقة بالإنترنت يشارك فيها جميع الدول الأعضاء وأصحاب المصلحة الآخرون،',
        emphasis: [
          'دعا المجلس الاقتصادي والاجتماعي، في قراره 2010/2، الأمين العام',
          'إلى إجراء مشاورات مفتوحة وشاملة',
          'يشارك فيها جميع الدول الأعضاء وأصحاب المصلحة الآخرون،',
        ],
      },
      notes: {
        ar: 'ثلاثة أسئلة بثلاث خطوات: من الطالب؟ ما المطلوب؟ من يشارك؟ كل تقرير يجيب عنها في موجزه.',
        en: 'Three questions in three steps: who asks, what for, who takes part? Every report answers them in its summary.',
      },
      seconds: 120,
      sources: ['a-66-77/summary_1', 'event/ecosoc-res-2010-2'],
    },
    {
      kind: 'statement',
      title: { ar: 'بأيديكم: ثلاث دقائق', en: 'Hands on: three minutes' },
      lines: [
        { ar: 'افتحوا الفقرة 12', en: 'Open paragraph 12' },
        { ar: 'من يتكلم فيها؟', en: 'Who is speaking in it?' },
        { ar: 'وبأي وثيقتين يستشهد؟', en: 'Which two documents does it refer to?' },
      ],
      notes: {
        ar: 'في مسار: المفتاح G ثم 12. اعملوا اثنين اثنين. الجواب: المساهمون في المشاورات، وإعلان مبادئ جنيف وجدول أعمال تونس.',
        en: 'In Masar: the key G, then 12. Work in pairs. Answer: the contributors to the consultations; the Geneva Declaration of Principles and the Tunis Agenda.',
      },
      seconds: 180,
      sources: ['a-66-77/para_12'],
    },
    {
      kind: 'quotation',
      title: { ar: 'الفقرة 12 بلغتين', en: 'Paragraph 12 in two languages' },
      both: true,
      quotation: {
        at: 'a-66-77/para_12',
        words:
          'وإذ أشار المساهمون إلى إعلان مبادئ جنيف وجدول أعمال تونس، فإنهم أكدوا على نطاق واسع أن الإنترنت هي عنصر أساسي من مجتمع معلومات محوره الإنسان وجامع، وإنمائي المنحى وغير تمييزي.',
        emphasis: [
          'وإذ أشار المساهمون إلى إعلان مبادئ جنيف وجدول أعمال تونس،',
          'فإنهم أكدوا على نطاق واسع أن الإنترنت هي عنصر أساسي',
        ],
      },
      notes: {
        ar: 'العبارة نفسها باللغتين تُبرز معا. الإنكليزية هنا ترجمتنا لا ترجمة الأمم المتحدة.',
        en: 'The same clause is emphasised in both languages at once. The English here is ours, not a United Nations translation.',
      },
      seconds: 120,
      sources: ['a-66-77/para_12'],
    },
    {
      kind: 'statement',
      title: { ar: 'من قال ذلك، وكم كانوا؟', en: 'Who said so, and how many?' },
      lines: [
        { ar: '«المساهمون على نطاق واسع»', en: '“contributors widely”' },
        { ar: '«عدد من المساهمين»', en: '“a number of contributors”' },
        { ar: '«بعض المساهمين»', en: '“some contributors”' },
        { ar: '«آخرون»', en: '“others”' },
      ],
      notes: {
        ar: 'التقرير لا يُحصي الأصوات، بل يزنها بكلمات. اطلبوا من المشاركين أن يجدوا مثالا لكل عبارة: الفقرات 12 و 23 و 25 و 33.',
        en: 'The report does not count voices; it weighs them with words. Ask people to find an example of each: paragraphs 12, 23, 25 and 33.',
      },
      seconds: 100,
      sources: ['a-66-77/para_12', 'a-66-77/para_23', 'a-66-77/para_25', 'a-66-77/para_33'],
    },
    {
      kind: 'comparison',
      title: { ar: 'اتفاق وخلاف', en: 'Agreement and disagreement' },
      quotations: [
        {
          at: 'a-66-77/para_29',
          words:
            'وثمة نقطة اتفاق واسعة النطاق على أن الحوار المستمر مع أصحاب المصلحة يجب أن يكون السمة المميزة لعمليات التعاون الدولي ذات الصلة،',
          emphasis: ['وثمة نقطة اتفاق واسعة النطاق'],
        },
        {
          at: 'a-66-77/para_33',
          words:
            'وارتأى آخرون أن عملية تعزيز التعاون الدولي لم تبدأ بعد، وأن الترتيبات القائمة لم تضمن تمكين الحكومات، على قدم المساواة،',
          emphasis: ['وارتأى آخرون أن عملية تعزيز التعاون الدولي لم تبدأ بعد،'],
        },
      ],
      notes: {
        ar: 'اسألوا: كيف عرفتم أن الأولى محل اتفاق والثانية ليست كذلك؟ الجواب في الكلمات الأولى من كل جملة.',
        en: 'Ask: how can you tell that the first is agreed and the second is not? The answer is in the opening words of each.',
      },
      seconds: 150,
      sources: ['a-66-77/para_29', 'a-66-77/para_33'],
    },
    {
      kind: 'table',
      title: { ar: 'راجعوا الجدول', en: 'Check the table' },
      at: 'a-66-77/table_1',
      cells: ['a-66-77/table_1.international-organizations.total', 'a-66-77/table_1.total.discussion'],
      notes: {
        ar: 'أمهلوا المشاركين دقيقتين ليجمعوا الصفوف والأعمدة قبل أن تكشفوا الخانتين. الأولى: صفر وحاصل الجمع 8. الثانية: 31 وحاصل الجمع 13، وهو ما تقوله الفقرة 11.',
        en: 'Give people two minutes to add up rows and columns before you point out the two cells. The first: zero, where the row adds up to 8. The second: 31, where the column adds up to 13, which is what paragraph 11 says.',
      },
      seconds: 180,
      sources: [
        'a-66-77/table_1.international-organizations.total',
        'a-66-77/table_1.total.discussion',
        'a-66-77/para_11',
      ],
    },
    {
      kind: 'view',
      title: { ar: 'كما طُبع، وبعد تصحيح الجمع', en: 'As printed, and as it adds up' },
      views: ['/embed/how-many?basis=printed', '/embed/how-many'],
      notes: {
        ar: 'أولا ما يقوله المطبوع، ثم ما تقوله الخانات. لا نصحح التقرير: نعرض القراءتين ونقول لماذا.',
        en: 'First what the print says, then what the cells say. We do not correct the report: we show both readings and say why.',
      },
      seconds: 90,
      sources: ['a-66-77/table_1'],
    },
    {
      kind: 'quotation',
      title: { ar: 'الحاشية 2: عدّوا الأسماء', en: 'Footnote 2: count the names' },
      quotation: {
        at: 'a-66-77/fn_2',
        words:
          'وفي ما يلي أسماء المنظمات العشر: مؤسسة الإنترنت للأسماء والأرقام المخصصة، والاتحاد الدولي للاتصالات، واتحاد شبكة الإنترنت العالمية، ومجلس أوروبا، وجمعية الإنترنت، ومنظمة التعاون والتنمية في المجال الاقتصادي، ومنظمة الأمم المتحدة للتربية والعلم والثقافة، والمنظمة العالمية للملكية الفكرية ومنظمة موارد الأرقام (Number Resource Organization).',
        emphasis: ['وفي ما يلي أسماء المنظمات العشر:'],
      },
      notes: {
        ar: 'الحاشية تذكر عشر منظمات وتسمي تسعا. لم نعثر على الأصل الإنكليزي، فلا نسد النقص بالتخمين. اسألوا: ماذا تفعلون بهذا في بحث تكتبونه؟',
        en: 'The footnote announces ten organizations and names nine. We have not found the English original and do not fill the gap by guessing. Ask: what would you do with this in a paper of your own?',
      },
      seconds: 150,
      sources: ['a-66-77/fn_2', 'a-66-77/para_4'],
    },
    {
      kind: 'view',
      title: { ar: 'ما قبل التقرير وما بعده', en: 'Before the report and after it' },
      views: [
        '/timeline?from=2010-06&to=2012-01&tracks=ecosoc,secretary-general&event=ecosoc-res-2010-2',
        '/timeline?from=2010-06&to=2012-01&tracks=ecosoc,secretary-general&event=report-a-66-77',
        '/timeline?from=2010-06&to=2012-01&tracks=ecosoc,secretary-general&event=ecosoc-session-2011',
      ],
      notes: {
        ar: 'الطلب في تموز/يوليه 2010، والتقرير في أيار/مايو 2011، ثم الدورة الموضوعية للمجلس في تموز/يوليه 2011 والتقرير معروض عليها. التقرير حلقة في سلسلة.',
        en: 'The request in July 2010, the report in May 2011, then the Council’s session in July 2011 with the report before it. A report is a link in a chain.',
      },
      seconds: 90,
      sources: ['event/ecosoc-res-2010-2', 'event/report-a-66-77', 'event/ecosoc-session-2011'],
    },
    {
      kind: 'statement',
      title: { ar: 'من أين هذه الكلمة؟', en: 'Where does this word come from?' },
      lines: [
        { ar: 'افتحوا الفقرة 4، ثم الشواهد بجانبها', en: 'Open paragraph 4, then the evidence beside it' },
        { ar: 'ما الذي تغيّر في السطر؟', en: 'What was changed in the line?' },
        { ar: 'ومن قرر ذلك، ولماذا؟', en: 'Who decided it, and why?' },
      ],
      notes: {
        ar: 'المفتاح E يفتح الشواهد. النص الذي وصلنا استُخرج تالفا من ملف PDF، وكل تغيير فيه مسجل: قاعدة عامة، أو قراءة للمحقق مع سببها.',
        en: 'The key E opens the evidence. The text that reached us was extracted damaged from a PDF, and every change is on record: a general rule, or an editor’s reading with its reason.',
      },
      seconds: 190,
      sources: ['a-66-77/para_4'],
    },
    {
      kind: 'statement',
      title: { ar: 'خمسة أسئلة لكل تقرير', en: 'Five questions for any report' },
      lines: [
        { ar: 'من طلبه، وبأي قرار؟', en: 'Who asked for it, and by which resolution?' },
        { ar: 'إلى أي هيئة قُدم؟', en: 'Which body was it sent to?' },
        { ar: 'من يتكلم في كل جملة؟', en: 'Who speaks in each sentence?' },
        { ar: 'هل تصح الأرقام؟', en: 'Do the figures add up?' },
        { ar: 'أين الأصل؟', en: 'Where is the original?' },
      ],
      notes: {
        ar: 'اطلبوا من كل مشارك أن يكتب الأسئلة الخمسة. هي كل ما يحتاج إليه في التقرير التالي.',
        en: 'Ask everyone to write the five questions down. They are all one needs for the next report.',
      },
      seconds: 50,
    },
    {
      kind: 'answers',
      question: 'read-before',
      title: { ar: 'والآن؟', en: 'And now?' },
      notes: {
        ar: 'أعيدوا السؤال الأول وعدّلوا الأعداد: كم منكم قرأ الآن أجزاء من تقرير؟',
        en: 'Ask the first question again and change the counts: how many have now read parts of a report?',
      },
      seconds: 30,
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
