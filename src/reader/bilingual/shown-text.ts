/** Which of its two languages a text is shown in: pure, so that it is tested without a browser. */
import type { Language } from '../../i18n/language.ts'
import type { TextLanguages } from '../../ui/settings/settings.ts'

/** `usual-en`: both side by side where two columns fit, otherwise English. The style sheet knows which. */
export type ShownText = TextLanguages | 'usual-en'

/** In the order in which the key T goes through them. */
export const TEXT_ORDER = ['ar', 'both', 'interleaved', 'en'] as const satisfies readonly TextLanguages[]

export type Cover = Language | undefined

const isBoth = (text: ShownText | undefined): text is 'both' | 'interleaved' =>
  text === 'both' || text === 'interleaved'

/** What the text is shown in for a cover to mean anything: both languages, as they are or else side by side. */
export const textForCover = (text: ShownText | undefined): 'both' | 'interleaved' =>
  isBoth(text) ? text : 'both'

/** What is covered where a text is shown so: nothing where it is in one language alone. */
export const coverFor = (cover: Cover, text: TextLanguages): Cover => (isBoth(text) ? cover : undefined)

/**
 * @param asked what the address says
 * @param stored what was last chosen; `usual` where nothing was
 * @param cover what the address covers
 */
export function shownText(
  asked: TextLanguages | undefined,
  stored: TextLanguages | 'usual',
  language: Language,
  cover?: Cover,
): ShownText {
  if (cover) return textForCover(asked ?? (stored === 'usual' ? undefined : stored))
  if (asked) return asked
  if (stored !== 'usual') return stored
  return language === 'ar' ? 'ar' : 'usual-en'
}

/** What the key T leads to. */
export function nextText(current: TextLanguages): TextLanguages {
  const next = (TEXT_ORDER.indexOf(current) + 1) % TEXT_ORDER.length
  return TEXT_ORDER[next] ?? 'ar'
}

/** Whether the English has to be there. */
export const needsEnglish = (text: ShownText): boolean => text !== 'ar'

/** What the key C leads to: nothing covered, the interface's other language, its own. */
export function nextCover(current: Cover, language: Language): Cover {
  const other = language === 'ar' ? 'en' : 'ar'
  if (current === undefined) return other
  return current === other ? language : undefined
}
