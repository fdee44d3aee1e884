/** Tells UTF-16 that has no mark at its head by what its pairs of bytes spell. */

/** So many units in a hundred are what Arabic text has. */
const USUAL = 90
/** Signs that stand for the kashida: a damaged text may have about as many of them as letters. */
const MOST_STRETCHED = 2

export type Utf16 = 'utf-16le' | 'utf-16be'

/** How many units of each sort the bytes spell in one of the two orders. */
interface Units {
  readonly all: number
  readonly arabic: number
  /** U+0467 and its kin, which stand for the kashida; no text has them without Arabic. */
  readonly stretching: number
  /** Latin letters, figures, spaces and line ends. */
  readonly plain: number
  /** Dashes, quotation marks, marks of direction. */
  readonly marks: number
}

const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) || (unit >= 0xa0 && unit <= 0xff) || unit === 9 || unit === 10 || unit === 13

const isArabic = (unit: number): boolean =>
  (unit >= 0x600 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfeff)

const isStretching = (unit: number): boolean => unit === 0x467 || unit === 0x466 || unit === 0xfffd

function unitsOf(head: Uint8Array, order: Utf16): Units {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const all = Math.floor(head.length / 2)
  let [arabic, stretching, plain, marks] = [0, 0, 0, 0]
  for (let at = 0; at < all; at++) {
    const unit = view.getUint16(2 * at, order === 'utf-16le')
    if (isPlain(unit)) plain++
    else if (isArabic(unit)) arabic++
    else if (isStretching(unit)) stretching++
    else if (unit >= 0x2000 && unit <= 0x206f) marks++
  }
  return { all, arabic, stretching, plain, marks }
}

/** How many of them are what a text has. */
function usualOf({ arabic, stretching, plain, marks }: Units): number {
  const letters = arabic + plain
  return letters + Math.min(stretching, arabic * MOST_STRETCHED) + Math.min(marks, letters)
}

function isText(units: Units): boolean {
  return units.all > 0 && usualOf(units) * 100 >= units.all * USUAL
}

/**
 * The order of the bytes of a text in UTF-16.
 * @param head with a NUL in it, as half of the bytes of every Latin letter and space are; without, Arabic must prove it
 * @returns nothing when the bytes spell no text in either order
 */
export function utf16Of(head: Uint8Array): Utf16 | undefined {
  const [little, big] = [unitsOf(head, 'utf-16le'), unitsOf(head, 'utf-16be')]
  const [units, order] =
    usualOf(little) >= usualOf(big) ? [little, 'utf-16le' as const] : [big, 'utf-16be' as const]
  if (!isText(units) || usualOf(little) === usualOf(big)) return undefined
  return head.includes(0) || units.arabic * 2 > units.all ? order : undefined
}
