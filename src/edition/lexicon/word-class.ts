/**
 * The part a word plays in a sentence, as far as its letters tell: a function word by name, any other word by its
 * beginning and its ending. Coarse on purpose: the classes are what grammar is about, not what a text is about.
 */

/** Words of one class, separated by spaces. A class is known by its place in the list. */
const FUNCTION_WORDS: readonly string[] = [
  'في',
  'من',
  'على',
  'إلى الى',
  'عن',
  'مع',
  'بين',
  'بعد قبل خلال منذ حول عند لدى نحو عبر ضد تحت فوق دون بدون أثناء أمام وراء حسب وفق ضمن داخل خارج تجاه بشأن بفضل بسبب رغم سوى وسط ضمن لأجل',
  'أن بأن لأن',
  'إن أنه أنها إنه إنها بأنه بأنها لأنه لأنها أنهم إنهم لكن ولكن لعل كأن',
  'لم لن سوف',
  'لا ألا',
  'ما مما بما عما فيما مهما إنما',
  'قد لقد',
  'التي الذي الذين اللذين اللتين',
  'هذا ذلك',
  'هذه تلك هؤلاء',
  'كان يكون ليس ظل أصبح كانت تكون ليست ظلت أصبحت كانوا',
  'كل بعض جميع أي أية عدة كافة معظم سائر إحدى أحد مختلف نفس عدد',
  'غير عدم',
  'أو أم',
  'كما مثل أي حيث إذ إذا عندما بينما لو كلما حين حينما',
  'حتى ثم بل إلا',
  'هو هي هم أنا نحن وهو وهي وهم',
  'به بها بهم له لها لهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها منهم عليهم معه معها بينها بينهم',
  'أكثر أقل أكبر أفضل أعلى أهم أول آخر',
  'عام سنة شهر يوم رقم صفحة ساعة المادة الفقرة القرار البند الفصل الفرع القسم الجدول الشكل',
  'شباط آذار نيسان أيار حزيران تموز آب أيلول',
  'كانون تشرين',
  'يناير فبراير مارس أبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'وفقا طبقا نظرا تبعا استنادا خلافا وفقاً نظراً',
  'إضافة بالإضافة استجابة نسبة بالنسبة أدى يؤدي تؤدي أشار أشارت يشير تشير دعا يهدف تهدف',
  'مليون ألف مليار مئة مائة آلاف ملايين بالمئة',
  'أيضا أيضاً كذلك هنا هناك اليوم أمس الآن جدا فقط معا',
]

const MARKS = /[\u064b-\u065f\u0670]/gu

/** Function words as they are, and as the damaged text has them: an initial kaf reads as alef madda. */
const FUNCTION: ReadonlyMap<string, number> = new Map(
  FUNCTION_WORDS.flatMap((words, at) =>
    words.split(' ').flatMap((word): [string, number][] => [
      [word, at],
      [word.replace(/(?<![\u0621-\u064a])ك|(?<=[اأو])ك/u, 'آ'), at],
    ]),
  ),
)

/** How a word begins: the article, alone or behind a particle of one letter; a verb's prefix; a particle; or none. */
const HEADS: readonly RegExp[] = [
  /^ال/u,
  /^[وف]ال/u,
  /^(?:و?ب|[كآ])ال/u,
  /^و?لل/u,
  /^ي/u,
  /^س[يت]/u,
  /^ت/u,
  /^وي/u,
  /^وت/u,
  /^و/u,
  /^ف/u,
  /^ب/u,
  /^ل/u,
  /^/u,
]
const [LAST_DEFINITE, LAST_VERBAL] = [3, 5]
const [WITH_AND, NO_HEAD] = [9, 13]

/** How a word ends, which shows gender, number, case or a pronoun. */
const TAILS: readonly RegExp[] = [
  /ية$/u,
  /ة$/u,
  /ات$/u,
  /ي$/u,
  /[يو]ن$/u,
  /(?:ها|هم|هما|نا|ه|ك)$/u,
  /[اً]$/u,
  /ت$/u,
  /$/u,
]
const [FEMININE, NO_TAIL] = [1, 8]
/** In a shorter word the first or last letters are most often its own. */
const SHORTEST = 4

function headOf(word: string): number {
  if (word.length >= SHORTEST) return HEADS.findIndex((head) => head.test(word))
  return word.startsWith('و') && word.length > 2 ? WITH_AND : NO_HEAD
}

function tailOf(word: string): number {
  if (word.length >= SHORTEST) return TAILS.findIndex((tail) => tail.test(word))
  return word.endsWith('ة') ? FEMININE : NO_TAIL
}

/** The bound of a paragraph; after it come the classes of marks, numbers and Latin words, then those of words. */
export const BOUND = 0
const FIRST_FUNCTION = 13
const CONJOINED = FIRST_FUNCTION + FUNCTION_WORDS.length
const FIRST_OPEN = CONJOINED + FUNCTION_WORDS.length

/** How many classes there are for a word as the next one: whether و or ف leads it counts. */
export const NEXT_CLASSES = FIRST_OPEN + HEADS.length * TAILS.length

export interface WordClass {
  /** What it asks of the word after it. */
  readonly leads: number
  /** What it asks of the word before it. */
  readonly follows: number
}

/** How many classes there are for a word as the first of two: definite, a verb or neither, and its ending. */
export const LEAD_CLASSES = CONJOINED + 3 * TAILS.length

export function classOfWord(text: string): WordClass {
  const word = text.replace(MARKS, '').replaceAll('ی', 'ي')
  const plain = FUNCTION.get(word)
  if (plain !== undefined) return { leads: FIRST_FUNCTION + plain, follows: FIRST_FUNCTION + plain }
  const conjoined = /^[وف]/u.test(word) ? FUNCTION.get(word.slice(1)) : undefined
  if (conjoined !== undefined) return { leads: FIRST_FUNCTION + conjoined, follows: CONJOINED + conjoined }
  const head = headOf(word)
  const tail = tailOf(word)
  const kind = head <= LAST_DEFINITE ? 0 : head <= LAST_VERBAL ? 1 : 2
  return {
    leads: CONJOINED + kind * TAILS.length + tail,
    follows: FIRST_OPEN + head * TAILS.length + tail,
  }
}
