/**
 * How Arabic prose begins a sentence: nearly always with a conjunction or one of a few particles, hardly ever with a
 * definite noun or adjective. The strong ones rarely stand at a line's head in mid-sentence.
 */
const PARTICLES = new Set(
  'إن إذ كما آما غير بيد لقد قد هذا هذه تلك ذلك في فی لا لم لن من على إلى عن أما ثم لكن لذا لذلك كذلك آذلك بعد قبل عند عندما حيث حیث أي هناك ليس بل كان آان كانت آانت يمكن ینبغي يجب'.split(
    ' ',
  ),
)
const STRONG =
  /^(?:و(?:قد|لقد|لا|لم|لن|إذ|إذا|إن|أن|في|فی|هذا|هذه|ذلك|من|مع|على|عند|عندما|كان|آان|كانت|آانت|كما|آما|أشار|أشارت|أعرب|أعربت|أكد|أآد|أكدت|أآدت|ذكر|ذآر|قال|قالت|أضاف|أضافت|أوضح|أوضحت|طلب|طلبت|دعا|دعت|قرر|قررت|نظرا|بناء|بالإضافة|علاوة|فضلا|نتيجة|خلال|بعد|منذ|هناك|ثمة|يبدو|تجدر|ما|لكن|رغم|بالرغم|[يی].{2,}|تشير|تشیر|تؤكد|تؤآد|تشمل|تضم|تتضمن|ترى|تقوم|تهدف|یهدف|سوف|س[يیت].{2,})|ف(?:قد|في|لا|لم|إن|على|من))$/u

export function startsSentence(word: string): boolean {
  return /^[وف]/u.test(word) || PARTICLES.has(word)
}

export function surelyStartsSentence(word: string): boolean {
  return STRONG.test(word)
}
