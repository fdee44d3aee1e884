import { replaceEach } from '../rules/edits.ts'
import { type Layer, of } from './layer.ts'

/**
 * Numbers whose digits stand in reverse, in a text whose letters do not: «عام 1102» for «عام 2011». What proves it are
 * the years: where a word says that one follows, all of them are years of our time when they are read from their end,
 * and none as they stand.
 */
const YEAR_WORD =
  'عام|العام|لعام|بعام|سنة|السنة|لسنة|عامي|منذ|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الثاني|الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول'
const YEAR = new RegExp(`(?<![\\u0621-\\u06d3])(?:${YEAR_WORD}) ([0-9٠-٩]{4})(?![0-9٠-٩])`, 'gu')
const OUR_TIME = /^(?:19|20)\d\d$/u
/** Several parts with signs between them that belong to a number: 12/5/2011, 12,5. */
const NUMBER =
  /(?<![\p{Script=Latin}\d٠-٩][-_./@:]?)[\d٠-٩]+(?:[.,:/٫٬–-][\d٠-٩]+)*(?![\d٠-٩]|[-_./@:]?\p{Script=Latin})/gu
const DATE_YEAR_FIRST = /(?<![\d٠-٩/.-])\d\d(?:91|02)[/.-]\d{1,2}[/.-]\d{1,2}(?![\d/.-])/gu
const DATE_YEAR_LAST = /(?<![\d٠-٩/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?:91|02)(?![\d/.-])/gu
const PARTS = /[\d٠-٩]+/gu
/** Fewer prove nothing, nor does one year again and again; and one sound year in so many at the most. */
const FEWEST = 3
const SHARE = 10

const western = (digits: string) => digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
const reversed = (digits: string) => [...digits].reverse().join('')

export const reversedDigits: Layer = {
  kind: 'digits',
  count(text) {
    let [turned, sound] = [0, 0]
    const kinds = new Set<string>()
    for (const match of text.matchAll(YEAR)) {
      const year = western(match[1] ?? '')
      if (OUR_TIME.test(year) || !OUR_TIME.test(reversed(year))) sound++
      else {
        turned++
        kinds.add(year)
      }
    }
    if (turned === 0) return { sound }
    return {
      turned,
      sound,
      kinds: kinds.size,
      yearFirst: western(text).match(DATE_YEAR_FIRST)?.length ?? 0,
      yearLast: western(text).match(DATE_YEAR_LAST)?.length ?? 0,
    }
  },
  judge(counts) {
    const [turned, sound] = [of(counts, 'turned'), of(counts, 'sound')]
    return {
      found: turned >= FEWEST && of(counts, 'kinds') > 1 && sound * SHARE <= turned,
      sureness: turned >= FEWEST * 4 ? 'sure' : 'likely',
      evidence: [
        { sign: 'reversed-years', count: turned },
        { sign: 'sound-years', count: sound },
      ],
    }
  },
  undo(draft, counts) {
    // A date came out with its parts in reverse as well, unless the years say that they stayed in their places.
    const byParts = of(counts, 'yearLast') > of(counts, 'yearFirst')
    return replaceEach(draft, 'reversed-digits', NUMBER, ({ 0: number }) =>
      byParts ? number.replace(PARTS, reversed) : reversed(number),
    )
  },
}
