/**
 * Amiri, in which nothing on a screen is set: its letters can be copied out of a PDF again. Printing waits for no font, so
 * its faces are fetched before anybody prints; and as any file, not as fonts: for each font that comes Chromium lays all
 * of the page out anew, also for one that the page has not been given.
 */
import { isForPrint, PRINT_FAMILY } from './print-family.ts'

/** A face that has one of these is of the small ones (build/fonts/subset-plugin.ts). */
const USED = ['ا', 'a'].map((letter) => letter.codePointAt(0) ?? 0)

/** The address in what a rule names as its source. */
const FILE = /url\(["']?([^"')]+)/

interface PrintFace {
  readonly weight: string
  /** The address of its file. */
  readonly file: string
  readonly range: string
}

function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice('U+'.length).split('-')
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16)
  })
}

/** The small faces of print as the style sheets name them, each once. */
export function printFaces(sheets: Iterable<Pick<CSSStyleSheet, 'cssRules' | 'href'>>): PrintFace[] {
  const found = new Map<string, PrintFace>()
  for (const { cssRules, href } of sheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const value = (name: string) => rule.style.getPropertyValue(name)
      const range = value('unicode-range')
      const [, address] = FILE.exec(value('src')) ?? []
      if (
        !address ||
        !isForPrint({ family: value('font-family') }) ||
        !USED.some((point) => holds(range, point))
      )
        continue
      const file = new URL(address, href ?? document.baseURI).href
      found.set(file, { weight: value('font-weight'), file, range })
    }
  }
  return [...found.values()]
}

/** What a face is made from: the bytes of its file, or an address that has them in itself, as in a talk of one file. */
async function sourceOf(file: string): Promise<ArrayBuffer | string> {
  if (file.startsWith('data:')) return `url(${file})`
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.arrayBuffer()
}

const fetchFace = async ({ weight, file, range }: PrintFace): Promise<FontFace> =>
  new FontFace(PRINT_FAMILY, await sourceOf(file), { weight, unicodeRange: range }).load()

/** Fetches the faces, without giving them to the page. What does not come is left out. */
export async function fetchPrintFaces(): Promise<FontFace[]> {
  const settled = await Promise.allSettled(printFaces(document.styleSheets).map(fetchFace))
  return settled.flatMap((face) => (face.status === 'fulfilled' ? [face.value] : []))
}
