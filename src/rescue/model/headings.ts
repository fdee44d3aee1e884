/** Which lines are headings beyond doubt. */

const MARKS = /[\u064b-\u0652\u0670\u0640]/gu
/** What stands between the number of a heading and its words. */
const BETWEEN = String.raw`\s*[-–—:.)/]\s*`

/** أولا - … حادي عشر: …, without its marks; by itself too. */
const ORDINAL = new RegExp(
  String.raw`^(?:أولا|اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع) عشر|عشرون)(?:${BETWEEN}\S.*|\s*:?)$`,
  'u',
)
const LETTERED = new RegExp(
  String.raw`^(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم)${BETWEEN}\S.*$`,
  'u',
)
/** IV. … */
const ROMAN = /^(?=[IVXL])(?:X{0,3}|X?L)(?:I[XV]|V?I{0,3})\s*[-–—.:)]\s+\S.*$/u
/** الباب الأول، المادة الحادية والعشرون، الفصل 3: …, مادة (4) */
const NAMED = new RegExp(
  String.raw`^(?:ال)?(?:باب|فصل|قسم|مادة|جزء|مبحث|مطلب|فرع|مرفق|ملحق|كتاب)\s+(?:\(?\s*(?:\d{1,3}|[٠-٩]{1,3}|[IVX]{1,5})\s*\)?|(?:ال\S+?)(?:\s+(?:وال\S+?|عشرة?))?)(?:${BETWEEN}(.*))?$`,
  'u',
)
/** By itself in a line these are nothing else. */
const ALONE = /^(?:ال)?(?:مقدمة|تمهيد|خاتمة|خلاصة|ملخص|موجز|استنتاجات|توصيات|مراجع|ملاحق|فهرس|محتويات)\s*:?$/u
/** What a heading does not end with. */
const SENTENCE_END = /[.،؛:؟!,;]$/u
const LONGEST = 90

export function isHeading(line: string): boolean {
  if (line.length > 3 * LONGEST) return false
  const text = line.replace(MARKS, '').trim()
  if (text.length === 0 || text.length > LONGEST) return false
  const named = NAMED.exec(text)
  // What stands on the same line as the number of an article may be its wording.
  if (named) return !SENTENCE_END.test(named[1] ?? '')
  if (ALONE.test(text)) return true
  if (ORDINAL.test(text)) return !/[.،؛؟!,;]$/u.test(text)
  return (LETTERED.test(text) || ROMAN.test(text)) && !SENTENCE_END.test(text)
}
