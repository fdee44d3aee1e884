const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const

/** How United Nations English numbers a section: `sec_4` is IV. */
export function englishOrdinal(eId: string): string {
  const num = Number(eId.replace(/^\D+/, ''))
  return `${ROMAN[num - 1] ?? num}.`
}
