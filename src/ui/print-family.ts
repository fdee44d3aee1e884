export const PRINT_FAMILY = 'Amiri'

/** Whether it is of the font that nothing on a screen is set in. */
export const isForPrint = ({ family }: Pick<FontFace, 'family'>): boolean =>
  family.replace(/["']/g, '') === PRINT_FAMILY
