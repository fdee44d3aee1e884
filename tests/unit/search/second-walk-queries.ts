/**
 * More queries as people type them, long questions among them, written with their judgements before any of them had been
 * tried. What was corrected since says so. One is left out that asked for what no text has (“public policy” mandate),
 * and one where a verb stands for the plural that a slip makes of it (الإسهمات, by أسهم).
 */
import { ar, either, en, type JudgedQuery, misspelt, one, sign } from './meant.ts'

const REPORT = ar('تقرير', 'تقريرا', 'تقارير')
const RESOLUTION = ar('قرار', 'قرارا', 'قرارات', 'قرارين', 'قراران')
const ORGANIZATION = ar('منظمة', 'منظمت', 'منظمات', 'منظمتين', 'منظمتان')
const ORGANIZATIONS = en('organi[sz]ation', 'organi[sz]ations', 'organizational')
const CONSULTATIONS = en(
  'consultation',
  'consultations',
  'consult',
  'consulted',
  'consulting',
  'consultative',
)
const CONTRIBUTIONS = en(
  'contribute',
  'contributes',
  'contributed',
  'contributing',
  'contribution',
  'contributions',
  'contributor',
  'contributors',
)
const CONSULTATION = ar('مشاورة', 'مشاورت', 'مشاورات')

export const WRITTEN_ON_A_SECOND_WALK: readonly JudgedQuery[] = [
  // Broken plurals and what they are plurals of.
  one('الأدوار', ar('دور', 'دورا', 'أدوار')),
  one('جهاز', ar('جهاز', 'جهازا', 'أجهزة', 'أجهزت')),
  one('رسالة', ar('رسالة', 'رسالت', 'رسائل')),
  one('السؤال', ar('سؤال', 'سؤالا', 'أسئلة', 'أسئلت')),
  one('نقطة', ar('نقطة', 'نقطت', 'نقاط')),
  one('رؤساء', ar('رئيس', 'رئيسا', 'رؤساء', 'رؤسائ')),
  one('مثال', ar('مثال', 'مثالا', 'أمثلة', 'أمثلت')),
  one('مضمون', ar('مضمون', 'مضمونا', 'مضامين')),
  one('خرائط', ar('خريطة', 'خريطت', 'خرائط')),
  one('المؤتمرين', ar('مؤتمر', 'مؤتمرا', 'مؤتمرين', 'مؤتمران', 'مؤتمرات')),
  one('فجوة', ar('فجوة', 'فجوت', 'فجوات')),
  // Prefixes and possessives.
  one('فبالتعاون', ar('تعاون', 'تعاونا')),
  one('وللأعضاء', ar('عضو', 'عضوا', 'أعضاء', 'أعضائ', 'أعضاؤ')),
  one('وكلماته', ar('كلمة', 'كلمت', 'كلمات')),
  one('بمساهماتهم', ar('مساهمة', 'مساهمت', 'مساهمات')),
  one('ولجانها', ar('لجنة', 'لجنت', 'لجان')),
  one('لشبكاتنا', ar('شبكة', 'شبكت', 'شبكات')),
  // Spelt as people spell.
  one('المسائلة', ar('مساءلة')),
  // Added when the one before it had found the issues (المسائل) too.
  either('المساءلة', [ar('مساءلة')], [en('accountability', 'accountable')]),
  // Corrected afterwards: بشأن is a preposition.
  one('شئون', /(?<!\p{L})[وف]?(?:(?:ال|لل|ل|ك)?(?:شأن|شؤون)|ب(?:ال)?شؤون)(?:ها|هم|ه|نا)?(?!\p{L})/u),
  one('اسئله', ar('سؤال', 'سؤالا', 'أسئلة', 'أسئلت')),
  one('التنميه المستدامه', ar('تنمية', 'تنميت'), ar('مستدامة', 'مستدام')),
  // Corrected afterwards: the other way to say it in English had been forgotten.
  either(
    'حوكمه الانترنت',
    [ar('حوكمة'), ar('إنترنت')],
    [/\bInternet governance\b|\bgovern(?:ance|ing)(?: of)? the Internet\b/i],
  ),
  // Letters of Persian and Urdu; both sets of digits, and the Persian one.
  one('سیاست‌ها', ar('سياسة', 'سياست', 'سياسات')),
  one('ادارہ', ar('إدارة', 'إدارت', 'إدارات')),
  one('مشارکۃ', ar('مشاركة', 'مشاركت', 'مشاركات')),
  one('مؤسسۀ', ar('مؤسسة', 'مؤسست', 'مؤسسات')),
  // Corrected afterwards, like “resolution 65/141”: RES in its symbol says that it is one.
  either('القرار ۶۰/۲۵۲', [RESOLUTION, sign('60/252')], [sign('A/RES/60/252')]),
  one('٣٬٥٠٠', /(?<!\p{N})3[ ,\u00a0]?500(?!\p{N})/u),
  one('كانون الأول ٢٠٠٣', ar('كانون'), ar('أول'), /(?<![\p{N}/.])2003(?![\p{N}/])/u),
  // Symbols.
  one('E/2011/103', sign('E/2011/103', 'A/66/77-E/2011/103')),
  // Corrected afterwards: half of the symbol means the same document.
  one('A/66/77-E/2011/103', sign('A/66/77-E/2011/103', 'A/66/77')),
  either('resolution 65/141', [en('resolution', 'resolutions'), sign('65/141')], [sign('A/RES/65/141')]),
  one('paragraph 35', en('paragraph', 'paragraphs'), sign('35')),
  // Exactly so.
  one('«قدم المساواة»', /(?<!\p{L})[وفبكل]?قدم المساواة(?!\p{L})/u),
  one('"on an equal footing"', /\bon an equal footing\b/i),
  one('"أصحاب المصلحة" تونس', /(?<!\p{L})[وفبكل]?أصحاب المصلحة(?!\p{L})/u, ar('تونس')),
  // In the other language, by a term.
  either('الموثوقية', [ar('موثوقية')], [en('reliability')]),
  either('affordability', [en('affordability', 'affordable')], [/القدرة على تحمل التكاليف/]),
  either('spam', [en('spam')], [/الرسائل غير المرغوب فيها/]),
  either('نقل التكنولوجيا', [ar('نقل'), ar('تكنولوجيا', 'تكنولوجيات')], [/\btechnology transfer\b/i]),
  // English.
  one('resilience', en('resilience', 'resilient')),
  one('strengthened', en('strengthen', 'strengthens', 'strengthened', 'strengthening')),
  one('internationalisation', en('internationali[sz]ation')),
  one('Sao Paulo', en('são', 'sao'), en('paulo')),
  one('secretariats', en('secretariat', 'secretariats')),
  one('summit’s outcomes', en('summit', 'summits'), en('outcome', 'outcomes')),
  // Long questions.
  // Corrected afterwards: it is a term.
  either(
    'what is enhanced cooperation?',
    [
      en('enhance', 'enhances', 'enhanced', 'enhancing', 'enhancement'),
      en('co-?operation', 'cooperate', 'cooperative', 'cooperating'),
    ],
    [/تعزيز التعاون/],
  ),
  // Corrected afterwards, like the next and the last of these: no text has all, so those are meant that have the most.
  either(
    'how many organizations contributed to the consultations in 2010',
    [ORGANIZATIONS, CONTRIBUTIONS, CONSULTATIONS],
    [ORGANIZATIONS, CONTRIBUTIONS, sign('2010')],
    [ORGANIZATIONS, CONSULTATIONS, sign('2010')],
    [CONTRIBUTIONS, CONSULTATIONS, sign('2010')],
  ),
  one(
    'what does the report say about the privacy of personal data?',
    en('privacy'),
    en('personal'),
    en('data'),
  ),
  one(
    'who was invited to the open consultations',
    en('invitation', 'invitations', 'invite', 'invites', 'invited', 'inviting'),
    en('open', 'opens', 'opened', 'opening'),
    en('consultation', 'consultations', 'consult', 'consulted', 'consulting', 'consultative'),
  ),
  one('ما الفرق بين إدارة الإنترنت وتعزيز التعاون', ar('إدارة'), ar('إنترنت'), ar('تعزيز'), ar('تعاون')),
  one('كيف تشارك البلدان النامية في المشاورات؟', ar('بلد', 'بلدان'), ar('نامية', 'نام'), CONSULTATION),
  one('متى صدر تقرير الأمين العام', ar('صدر'), REPORT, ar('أمين'), ar('عام')),
  either(
    'من هي المنظمات التي ساهمت في المشاورات',
    [ORGANIZATION, CONSULTATION],
    [ORGANIZATION, ar('ساهمت')],
    [CONSULTATION, ar('ساهمت')],
  ),
  // Misspelt.
  misspelt('acountable', 'accountable'),
  misspelt('stakehoders', 'stakeholders'),
  misspelt('Genva', 'geneva'),
  misspelt('resoltuion', 'resolution'),
  misspelt('neutralty', 'neutrality'),
  misspelt('democrasy', 'democracy'),
  misspelt('tranparency', 'transparency'),
  misspelt('المسؤليات', 'المسؤوليات'),
  misspelt('الديموقراطية', 'الديمقراطية'),
  misspelt('بالانترنيت', 'بالإنترنت'),
  misspelt('حقوف', 'حقوق'),
  misspelt('معاير', 'معايير'),
]
