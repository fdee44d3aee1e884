export const DIGITS = ['latn', 'arab'] as const
/** Numbering systems by their CLDR names: `latn` 0–9, `arab` ٠–٩. */
export type Digits = (typeof DIGITS)[number]

const ARABIC_INDIC_ZERO = 0x0660

/** Replaces each Latin digit by the reader's digit, one character for one, so offsets into the text still hold. */
export function setDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit)))
}
