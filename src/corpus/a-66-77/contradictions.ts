import type { Contradiction } from '../../edition/model.ts'

/** Where the report contradicts itself. The text stays as printed; our reading stands beside it. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'total-of-international-organizations',
    at: 'a-66-77/table_1.international-organizations.total',
    printed: { ar: 'صفر', en: 'zero (صفر)' },
    reading: { ar: '8', en: '8' },
    because: {
      ar: 'حاصل جمع خانات الصف نفسه (7 و 1 وصفر) هو 8، وبه وحده يبلغ عمود المجموع 98.',
      en: 'The cells of the row itself, 7, 1 and zero, add up to 8, and only with 8 does the column of totals come to 98.',
    },
    evidence: ['a-66-77/table_1.international-organizations', 'a-66-77/table_1.total.total'],
  },
  {
    id: 'total-of-the-discussion',
    at: 'a-66-77/table_1.total.discussion',
    printed: { ar: '31', en: '31' },
    reading: { ar: '13', en: '13' },
    because: {
      ar: 'حاصل جمع خانات العمود (8 وصفر و 3 و 2) هو 13، وتقول الفقرة 11 إن المشاركين في المناقشة 13، والمجموع العام 98 لا يستقيم إلا به. ويبدو أن الرقمين تبادلا موضعيهما.',
      en: 'The cells of the column, 8, zero, 3 and 2, add up to 13; paragraph 11 says that 13 participants took part in the discussion; and the grand total of 98 needs 13. The two digits seem to have changed places.',
    },
    evidence: ['a-66-77/para_11', 'a-66-77/table_1.total.total'],
  },
  {
    id: 'ten-organizations-nine-names',
    at: 'a-66-77/fn_2',
    printed: { ar: 'المنظمات العشر', en: 'the ten organizations' },
    reading: { ar: 'تسع منظمات مسماة', en: 'nine organizations are named' },
    because: {
      ar: 'تذكر الحاشية عشر منظمات وتسمي تسعا. أما فرقة العمل المعنية بهندسة الإنترنت فتذكرها الحاشية بوصفها منظمة إضافية ساهمت من تلقاء نفسها. ولم نعثر على الأصل الإنكليزي، فلا نسد النقص بالتخمين.',
      en: 'The footnote announces ten organizations and names nine. The Internet Engineering Task Force is named as an additional one that contributed on its own initiative. We have not found the English original and do not fill the gap by guessing.',
    },
    evidence: ['a-66-77/para_4', 'a-66-77/fn_2'],
  },
  {
    id: 'two-names-of-icann',
    at: 'a-66-77/fn_2',
    printed: { ar: 'مؤسسة الإنترنت للأسماء والأرقام المخصصة', en: '“corporation” (مؤسسة) in footnote 2' },
    reading: {
      ar: 'هي نفسها «شركة الإنترنت للأسماء والأرقام المخصصة» (ICANN)',
      en: 'the same body as the “company” (شركة) of paragraphs 21, 23 and 29: ICANN',
    },
    because: {
      ar: 'تسميها الحاشية 2 مؤسسة، وتسميها الفقرات 21 و 23 و 29 شركة.',
      en: 'Footnote 2 calls it a corporation (مؤسسة); paragraphs 21, 23 and 29 call it a company (شركة).',
    },
    evidence: ['a-66-77/fn_2', 'a-66-77/para_21', 'a-66-77/para_23', 'a-66-77/para_29'],
  },
  {
    id: 'unesco-called-a-programme',
    at: 'a-66-77/para_21',
    printed: {
      ar: 'برنامج الأمم المتحدة للتربية والعلم والثقافة (اليونسكو)',
      en: '“programme” (برنامج) in paragraph 21',
    },
    reading: {
      ar: 'منظمة الأمم المتحدة للتربية والعلم والثقافة',
      en: '“organization” (منظمة), as in footnote 2: UNESCO',
    },
    because: {
      ar: 'اليونسكو منظمة لا برنامج، وهكذا تسميها الحاشية 2.',
      en: 'UNESCO is an organization, not a programme; footnote 2 names it so.',
    },
    evidence: ['a-66-77/para_21', 'a-66-77/fn_2'],
  },
  {
    id: 'two-names-of-oecd',
    at: 'a-66-77/fn_2',
    printed: {
      ar: 'منظمة التعاون والتنمية في المجال الاقتصادي',
      en: '“in the economic sphere” (في المجال الاقتصادي) in footnote 2',
    },
    reading: {
      ar: 'منظمة التعاون والتنمية في الميدان الاقتصادي',
      en: '“in the economic field” (في الميدان الاقتصادي), as in paragraph 25: OECD',
    },
    because: {
      ar: 'تكتب الحاشية 2 «المجال» وتكتب الفقرة 25 «الميدان»، والمنظمة واحدة.',
      en: 'Footnote 2 writes “sphere” (المجال) where paragraph 25 writes “field” (الميدان); the organization is the same.',
    },
    evidence: ['a-66-77/fn_2', 'a-66-77/para_25'],
  },
]
