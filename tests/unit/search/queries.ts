/**
 * Queries with judged answers. A judge says which forms of which words, as they stand in the texts, are meant by a
 * query; a record is an answer when each of its words stands in one of the record's texts in one of those forms. The
 * judgement is made on the letters of the texts (vowel marks aside) and knows nothing of the search.
 *
 * The queries of `WRITTEN_BEFORE` and their judgements were written before any of them had been tried.
 */
import { ar, either, en, type JudgedQuery, just, misspelt, one, sign } from './meant.ts'

export const WRITTEN_BEFORE: readonly JudgedQuery[] = [
  // One word in its forms.
  one('مشاورة', ar('مشاورة', 'مشاورات')),
  one('المنظمات', ar('منظمة', 'منظمات', 'منظمتان', 'منظمتين')),
  one('قانون', ar('قانون', 'قوانين')),
  one('وثيقة', ar('وثيقة', 'وثائق', 'وثيقتين', 'وثيقتان')),
  one('وثائق', ar('وثيقة', 'وثائق', 'وثيقتين', 'وثيقتان')),
  one('لجنة', ar('لجنة', 'لجان', 'لجنت')),
  one('مبدأ', ar('مبدأ', 'مبادئ')),
  one('توصية', ar('توصية', 'توصيات')),
  one('هيئة', ar('هيئة', 'هيئات', 'هيئتان', 'هيئتين')),
  one('بلد', ar('بلد', 'بلدان')),
  one('وسيلة', ar('وسيلة', 'وسائل')),
  // Completed afterwards, as a term.
  either('نتيجة', [ar('نتيجة', 'نتائج', 'نتيجت')], [en('outcome', 'outcomes', 'result', 'results')]),
  // As people type.
  one('الامن', ar('أمن')),
  one('اجراءات', ar('إجراء', 'إجراءات')),
  one('منتدي', ar('منتدى')),
  one('جمعيه', ar('جمعية')),
  one('تعــزيز', ar('تعزيز')),
  one('تُونس', ar('تونس')),
  one('کیانات', ar('كيان', 'كيانات')),
  one('ﺍﻟﺘﻨﻤﻴﺔ', ar('تنمية')),
  // Several words.
  // Completed afterwards, as a term too.
  either(
    'السياسة العامة',
    [ar('سياسة', 'سياسات', 'سياست'), ar('عامة', 'عام', 'عاما')],
    [/\bpublic polic(?:y|ies|ymaking)\b/i],
  ),
  // Completed afterwards: a term of the glossary finds its counterpart, here where the session page says حوكمة.
  either('إدارة الإنترنت', [ar('إدارة'), ar('إنترنت')], [/\bInternet governance\b/i]),
  one('البلدان النامية', ar('بلد', 'بلدان'), ar('نامية', 'نام')),
  // Exactly so.
  one('"القطاع الخاص"', /القطاع الخاص(?!\p{L})/u),
  // Corrected afterwards: like the phrase before it, with a letter attached.
  one('«المجتمع المدني»', /(?<!\p{L})[وفبكل]?المجتمع المدني(?!\p{L})/u),
  one('"civil society"', /\bcivil society\b/i),
  // Symbols and numbers.
  one('60/252', sign('60/252', 'A/RES/60/252')),
  one('A/66/77', sign('A/66/77', 'A/66/77-E/2011/103')),
  one('٢٠١٠/٢', sign('2010/2', 'E/RES/2010/2')),
  one('3500', /(?<!\p{N})3[ ,\u00a0]?500(?!\p{N})/u),
  // English.
  one(
    'consultation',
    en('consultation', 'consultations', 'consult', 'consulted', 'consulting', 'consultative'),
  ),
  one('policies', en('policy', 'policies')),
  one(
    'developing countries',
    en('develop', 'develops', 'developed', 'developing', 'development', 'developments'),
    en('country', 'countries'),
  ),
  one('mechanism', en('mechanism', 'mechanisms')),
  one(
    'participant',
    en('participant', 'participants', 'participate', 'participated', 'participating', 'participation'),
  ),
  one('governance', en('governance')),
  // Misspelt.
  misspelt('cooperaton', 'cooperation'),
  misspelt('الانترنيت', 'الإنترنت'),
]

export const WRITTEN_AFTER: readonly JudgedQuery[] = [
  one('تقرير', ar('تقرير', 'تقريرا', 'تقارير')),
  one('التقارير', ar('تقرير', 'تقريرا', 'تقارير')),
  one('بتقرير', ar('تقرير', 'تقريرا', 'تقارير')),
  one('قرار', ar('قرار', 'قرارات', 'قرارين', 'قراران')),
  one('القضية', ar('قضية', 'قضايا')),
  one('عملية', ar('عملية', 'عمليات', 'عمليتين', 'عمليتان', 'عملي', 'عمليا')),
  one('الدور', ar('دور', 'دورا', 'أدوار')),
  one('دورة', ar('دورة', 'دورت', 'دورات')),
  one('مشاركة', ar('مشاركة', 'مشاركت', 'مشاركات')),
  one('مشارك', ar('مشارك', 'مشاركا', 'مشاركون', 'مشاركين')),
  one('الاليات', ar('آلية', 'آليات', 'أليات')),
  one('أعداد', ar('عدد', 'عددا', 'عددان', 'أعداد')),
  one('معيار', ar('معيار', 'معايير')),
  one('دولة', ar('دولة', 'دول')),
  one('دولي', ar('دولي', 'دولية', 'دوليا')),
  one('سنة', ar('سنة', 'سنوات', 'سنت')),
  one('للمنظمات', ar('منظمة', 'منظمات', 'منظمتان', 'منظمتين')),
  one('استعراض', ar('استعراض', 'استعراضات')),
  one('مسئلة', ar('مسألة', 'مسائل')),
  one('الأمم المتحدة', ar('أمم', 'أمة'), ar('متحدة')),
  one(
    'تقرير الامين العام',
    ar('تقرير', 'تقريرا', 'تقارير'),
    ar('أمين', 'أمناء'),
    ar('عام', 'عاما', 'عامة', 'أعوام'),
  ),
  one('"تعزيز التعاون"', /(?<!\p{L})[وفبكل]?تعزيز التعاون(?!\p{L})/u),
  one('"تقارير"', just('تقارير')),
  one('"enhanced cooperation"', /\benhanced cooperation\b/i),
  one('65/141', sign('65/141', 'A/RES/65/141')),
  one('E/2009/92', sign('E/2009/92')),
  one('A/RES/60/252', sign('A/RES/60/252', '60/252')),
  one('٩٨', /(?<!\p{N})98(?!\p{N})/u),
  one('report', en('report', 'reports', 'reported', 'reporting')),
  either('stakeholders', [en('stakeholder', 'stakeholders')], [/أصحاب المصلحة|صاحب مصلحة/]),
  one('cooperate', en('co-?operation', 'cooperate', 'cooperative', 'cooperating')),
  one('organisations', en('organi[sz]ation', 'organi[sz]ations', 'organizational')),
  // Completed afterwards, as a term.
  either('Secretary-General', [/\bSecretary-General\b/], [/(?<!\p{L})[وفبك]?(?:ال|لل)أمين العام(?!\p{L})/u]),
  one('working group', en('work', 'works', 'working', 'worked'), en('group', 'groups')),
  either(
    'multistakeholder',
    [en('multistakeholder', 'multi-stakeholder')],
    [
      ar(
        'أصحاب المصلحة المتعددين',
        'متعددة أصحاب المصلحة',
        'متعدد أصحاب المصلحة',
        'متعددة الأطراف',
        'متعدد الأطراف',
      ),
    ],
  ),
  misspelt('goverment', 'government'),
  misspelt('المنضمات', 'المنظمات'),
]
