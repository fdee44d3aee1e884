/**
 * How Arabic prose begins a sentence: nearly always with a conjunction or one of a few particles, hardly ever with a
 * definite noun or adjective.
 */
const PARTICLES = new Set(
  'إن إذ كما آما غير بيد لقد قد هذا هذه تلك ذلك في فی لا لم لن من على إلى عن أما ثم لكن لذا لذلك كذلك آذلك بعد قبل عند عندما حيث حیث أي هناك ليس بل كان آان كانت آانت يمكن ینبغي يجب'.split(
    ' ',
  ),
)

export function startsSentence(word: string): boolean {
  return /^[وف]/u.test(word) || PARTICLES.has(word)
}
