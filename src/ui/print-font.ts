/**
 * Amiri, in which nothing on a screen is set: its letters can be copied out of a PDF again. Printing waits for no font, so
 * its faces are fetched before anybody prints; and apart from the page, which would be laid out anew, all of it, for each
 * that came.
 */
import { isForPrint, PRINT_FAMILY } from './print-family.ts'

/** A face that has one of these is of the small ones (build/fonts/subset-plugin.ts). */
const USED = ['ا', 'a'].map((letter) => letter.codePointAt(0) ?? 0)

interface PrintFace {
  readonly weight: string
  readonly source: string
  readonly range: string
}

function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice('U+'.length).split('-')
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16)
  })
}

/** The small faces of print as the style sheets name them, each once. */
export function printFaces(sheets: Iterable<Pick<CSSStyleSheet, 'cssRules'>>): PrintFace[] {
  const found = new Map<string, PrintFace>()
  for (const { cssRules } of sheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const value = (name: string) => rule.style.getPropertyValue(name)
      const face = { weight: value('font-weight'), source: value('src'), range: value('unicode-range') }
      if (!isForPrint({ family: value('font-family') }) || !USED.some((point) => holds(face.range, point)))
        continue
      found.set(face.source, face)
    }
  }
  return [...found.values()]
}

/** Fetches the faces, without giving them to the page. What does not come is left out. */
export async function fetchPrintFaces(): Promise<FontFace[]> {
  const faces = printFaces(document.styleSheets).map(({ weight, source, range }) =>
    new FontFace(PRINT_FAMILY, source, { weight, unicodeRange: range }).load(),
  )
  const settled = await Promise.allSettled(faces)
  return settled.flatMap((face) => (face.status === 'fulfilled' ? [face.value] : []))
}
