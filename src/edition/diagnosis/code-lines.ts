/** What programs are written with and prose in Latin letters is not. */
const CODE =
  /[{}<>`\\]|[=;]\s*$|['"]\s*[:,;)\]]|[:,([=]\s*['"]|=>|==|\b[a-z_]\w*\(|^\s*(?:\/\/|\/\*|#|--)|^\s*[\w.-]+\s*[:=]/u
/** What no Arabic prose is written with either: it has braces about verses, names of code and formulas within its lines. */
const CODE_WITH_ARABIC =
  /<\/?[a-z][^<>]*>|=>|==|\$\{|^\s*(?:\/\/|\/\*|--)|^\s*[a-z_][\w.-]*\s*[:=]|[,;]"|^\s*["'].*["']\s*[,;:\])}]+\s*$|[a-z\d_\])]["']?\s*[:=]\s*["'`{[]|\b[a-z_]\w*\(["'`)]|["']\s*[;)\]}]+\s*$/iu
/** One line of so many makes a text a program. */
const FEW = 5

/** A message and its name, as catalogues of translations have them. */
const MESSAGE = /^\s*[a-z_]\w*(?:\[\d+\])?\s+"[^"]*"\s*$/u
const LATIN = /\p{Script=Latin}/u
const ARABIC = /\p{Script=Arabic}/u
/** Letters that stand in no Arabic text, not even in its formulas. */
const OTHER_SCRIPT =
  /(?![\p{Script=Arabic}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

const LETTER = /\p{L}/gu
const ARABIC_LETTER = /[\u0621-\u064a]/gu

function isMostlyArabic(line: string): boolean {
  return (line.match(ARABIC_LETTER)?.length ?? 0) * 2 > (line.match(LETTER)?.length ?? 0)
}

/** A line of a program, or of data as programs read them. */
function isCode(line: string): boolean {
  return CODE_WITH_ARABIC.test(line) || MESSAGE.test(line) || (CODE.test(line) && !isMostlyArabic(line))
}

/** Arrows, signs of formulas, frames and pictures: no font that loses the order of Arabic has them. */
const DRAWN = /[\u2190-\u2bff\p{Extended_Pictographic}]/u
const LATIN_WORD = /\p{Script=Latin}{2,}/gu
/** So many make a line an entry of a bibliography, or the like. */
const MANY_LATIN_WORDS = 4

/** A line that begins with an Arabic letter and has no sign that speaks of a program: nearly every line, told at once. */
const PLAIN = /^ *[\u0621-\u064aѧ][\u0621-\u0669\u0670-\u06d3ѧ\d .,:!()«»،؛؟–-]*$/u

/** A line in Latin letters without a word of Arabic: it tells nothing of the Arabic around it. */
function isLatin(line: string): boolean {
  return LATIN.test(line) && !ARABIC.test(line)
}

/** A line in Latin letters alone, or of a program and not mostly Arabic: its marks and spaces are its own. */
export function isLatinOrCode(line: string): boolean {
  return !PLAIN.test(line) && (isLatin(line) || (isCode(line) && !isMostlyArabic(line)))
}

/** A line whose order is never touched: of a program, of another script, a drawing, or without Arabic between its Latin. */
export function hasOwnOrder(line: string): boolean {
  if (PLAIN.test(line)) return false
  return isCode(line) || isLatin(line) || OTHER_SCRIPT.test(line) || DRAWN.test(line)
}

/** A line whose marks follow the habits of Latin script: they tell nothing of the order of Arabic. */
export function isFullOfLatin(line: string): boolean {
  return (line.match(LATIN_WORD)?.length ?? 0) >= MANY_LATIN_WORDS
}

export function isProgram(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return written.filter(isCode).length * FEW > written.length
}
