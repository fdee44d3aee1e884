/**
 * Queries as a first-time visitor would type them, written with their judgements before any of them had been tried.
 * What was corrected since says so. Two are left out: one asked for what no text has (who addressed spam), one was no
 * slip (التقرر).
 */
import { ar, either, en, type JudgedQuery, misspelt, one, sign } from './meant.ts'

const FORUM = ar('منتدى', 'منتديات')

export const WRITTEN_ON_A_WALK: readonly JudgedQuery[] = [
  // Broken plurals and what they are plurals of.
  one('محفل', ar('محفل', 'محفلا', 'محافل')),
  one('طرف', ar('طرف', 'طرفا', 'أطراف', 'طرفين', 'طرفان')),
  one('الشهور', ar('شهر', 'شهرا', 'أشهر', 'شهور', 'شهرين')),
  one('مصلحة عامة', ar('مصلحة', 'مصلحت', 'مصالح'), ar('عام', 'عاما', 'عامة', 'أعوام')),
  one('حاشية', ar('حاشية', 'حاشيت', 'حاشيتا', 'حاشيتين', 'حواشي', 'حواش')),
  // Corrected afterwards: بلغت is no language.
  one('لغة', /(?<!\p{L})(?:وب|ب|ال|بال)?(?:لغة|لغات|لغته|لغتين|لغتان|لغتي)(?:هم|ها)?(?!\p{L})/u),
  // Dual.
  one('قمتين', ar('قمة', 'قمت', 'قمم', 'قمتين', 'قمتان')),
  one('الفريقان', ar('فريق', 'فريقا', 'فريقين', 'فريقان', 'أفرقة')),
  one('صفحتان', ar('صفحة', 'صفحت', 'صفحات', 'صفحتان', 'صفحتين')),
  // Prefixes.
  one('وبالموارد', ar('مورد', 'موردا', 'موارد')),
  one('فللمجتمعات', ar('مجتمع', 'مجتمعا', 'مجتمعات')),
  one('كالخدمات', ar('خدمة', 'خدمت', 'خدمات')),
  one('وبمنتدى', FORUM),
  // Suffixes.
  one('خدماتهم', ar('خدمة', 'خدمت', 'خدمات')),
  one('مجالاتها', ar('مجال', 'مجالا', 'مجالات')),
  one('سلطاتنا', ar('سلطة', 'سلطت', 'سلطات')),
  // Letters of Persian and Urdu, presentation forms, tatweel, vowel marks.
  one('شبکه ی', ar('شبكة', 'شبكت', 'شبكات')),
  one('مشاریع', ar('مشروع', 'مشروعا', 'مشاريع')),
  one('ﺍﻟﺤﻮﺍﺭ', ar('حوار', 'حوارا', 'حوارات')),
  one('خُـطُـوَات', ar('خطوة', 'خطوت', 'خطوات')),
  // Both sets of digits, and the Persian one; symbols.
  one('الفقرة ٣٥', ar('فقرة', 'فقرت', 'فقرات', 'فقرتين', 'فقرتان'), sign('35')),
  one('۲۰۱۱', /(?<![\p{N}/.])2011(?![\p{N}/])/u),
  one('a/res/70/125', sign('A/RES/70/125', '70/125')),
  one('٧٤/٨٢١', sign('74/821', 'A/74/821')),
  // English with its stems.
  one('convened', en('convene', 'convenes', 'convened', 'convening')),
  one('submitting', en('submit', 'submits', 'submitted', 'submitting')),
  one('decide', en('decide', 'decides', 'decided', 'deciding')),
  one('commissions', en('commission', 'commissions')),
  one('technological', en('technology', 'technologies', 'technological')),
  one('domain names', en('domain', 'domains'), en('name', 'names', 'named', 'naming')),
  // In the other language, by a term.
  either('capacity building', [/\bcapacity[- ]building\b/i], [ar('بناء القدرات'), ar('بناء القدرات')]),
  either('on an equal footing', [/\bon an equal footing\b/i], [/على قدم المساواة/]),
  either('حقوق الانسان', [ar('حق', 'حقا', 'حقوق'), ar('إنسان')], [/\bhuman rights\b/i]),
  either('human rights', [en('human', 'humans'), en('right', 'rights')], [/حقوق الإنسان/]),
  // Misspelt.
  misspelt('enhaced', 'enhanced'),
  misspelt('comission', 'commission'),
  misspelt('recomendations', 'recommendations'),
  misspelt('affordibility', 'affordability', en('affordable', 'affordability')),
  misspelt(
    'developement',
    'development',
    en('develop', 'develops', 'developed', 'developing', 'development', 'developments'),
  ),
  misspelt('multilinguism', 'multilingualism', en('multilingual', 'multilingualism')),
  misspelt('المشاوارات', 'المشاورات'),
  misspelt('الحكوماتت', 'الحكومات'),
  misspelt('المساهمييين', 'المساهمين'),
  misspelt('الاتصلات', 'الاتصالات'),
  // Misspelt in the ways that hands slip: a letter too few or too many, two that changed places, one beside it.
  misspelt('internatonal', 'international'),
  misspelt('buisness', 'business'),
  misspelt('secruity', 'security'),
  misspelt('pubilc', 'public'),
  misspelt('privcay', 'privacy'),
  misspelt('tehcnical', 'technical'),
  misspelt('orgnaization', 'organization'),
  misspelt('particpants', 'participants'),
  misspelt('governence of the internet', 'governance of the internet'),
  misspelt('الانتنرت', 'الإنترنت'),
  misspelt('الحكوامت', 'الحكومات'),
  misspelt('التنيمة', 'التنمية'),
  misspelt('السايسات', 'السياسات'),
  misspelt('المجتع', 'المجتمع'),
  misspelt('البلدن', 'البلدان'),
  misspelt('المعلومت', 'المعلومات'),
  misspelt('الفريف', 'الفريق'),
]
