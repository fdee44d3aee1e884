/** A talk as a file: its form and its limits, for all that write one or read it. It imports nothing, as notes write one too. */

/** The version of the form. */
export const TALK_VERSION = 1
/** Of a file, in UTF-16 code units. */
export const LONGEST_FILE = 1_000_000
export const MOST_STEPS = 200
/** Of a title, notes, a quotation or an address, in UTF-16 code units. */
export const MOST_WORDS = 2000
/** Of a step. */
export const LONGEST_SECONDS = 7200

/** The text of a file. */
export const talkFile = (deck: object): string =>
  `${JSON.stringify({ masar: 'deck', version: TALK_VERSION, deck }, null, 2)}\n`
