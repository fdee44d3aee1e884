/**
 * Text for a place whose direction is not known: a mail, a word processor. Its lines keep their order whichever way that
 * runs, by the isolates of the bidirectional algorithm, which are put only where they are needed.
 */
import { isolateLtr } from '../i18n/isolate.ts'
import { directionOf, type Language } from '../i18n/language.ts'

/** Symbols of documents: Latin letters with signs and digits among them. */
const SYMBOLS = /(?<![\w/.-])[A-Z][A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+(?:\([A-Za-z0-9.]+\))?)+/g

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u
const LEFT_TO_RIGHT = /\p{Script=Latin}/u
/** Begins and ends with a letter: nothing at its edges could be drawn to the other side. */
const FIRM_EDGES = /^\p{L}(?:.*[\p{L}\p{M}])?$/su

/**
 * Whether a line comes out otherwise in a text that runs the other way. English goes into English mails and files of
 * references, where signs that nobody sees are in the way: it has them only for Arabic within it.
 */
const needsIsolation = (line: string, language: Language): boolean =>
  language === 'ar'
    ? LEFT_TO_RIGHT.test(line) || /\d/.test(line) || !FIRM_EDGES.test(line)
    : RIGHT_TO_LEFT.test(line)

const ENDS_WITH_ADDRESS = /https?:\/\/\S*[^\s.]$/

const START = { rtl: '\u2067', ltr: '\u2066' } as const
const END = '\u2069'

function steadyLine(line: string, language: Language): string {
  if (line === '') return line
  const inner = language === 'ar' ? line.replace(SYMBOLS, isolateLtr) : line
  // What makes links of addresses would take the sign into one that ends the line.
  const end = ENDS_WITH_ADDRESS.test(line) ? ` ${END}` : END
  return needsIsolation(line, language) ? `${START[directionOf(language)]}${inner}${end}` : inner
}

export const steady = (text: string, language: Language): string =>
  text
    .split('\n')
    .map((line) => steadyLine(line, language))
    .join('\n')
