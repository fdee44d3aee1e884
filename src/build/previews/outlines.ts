/**
 * Words as outlines. The renderer of the pictures takes one font file for a stretch of words, and the face's Arabic and
 * Latin letters are in files of their own: so HarfBuzz shapes each stretch with the file that has its letters.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Buffer as Characters, Direction as Course, Face, Font, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Picture, Shape, Words } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'

const require = createRequire(import.meta.url)

type Script = 'arabic' | 'latin'
type Weight = 400 | 600

/** The faces by script and weight; sizes are set in hundredths of a px, and downwards. */
export type Faces = Readonly<Record<`${Script}-${Weight}`, Font>>

async function face(name: keyof Faces, characters: string): Promise<Font> {
  const packed = await readFile(
    require.resolve(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${name}-normal.woff2`),
  )
  const unpacked = await subsetFont(packed, characters, { targetFormat: 'truetype' })
  return new Font(new Face(new Blob(new Uint8Array(unpacked).buffer)))
}

function wordsIn(shapes: readonly Shape[]): string {
  return shapes
    .map((each) => (each.kind === 'text' ? each.text : each.kind === 'group' ? wordsIn(each.shapes) : ''))
    .join('')
}

/** The interface face with what the pictures say. */
export async function facesFor(pictures: readonly Picture[]): Promise<Faces> {
  const characters = [...new Set(pictures.map(({ shapes }) => wordsIn(shapes)).join(''))].sort().join('')
  return {
    'arabic-400': await face('arabic-400', characters),
    'arabic-600': await face('arabic-600', characters),
    'latin-400': await face('latin-400', characters),
    'latin-600': await face('latin-600', characters),
  }
}

interface Piece {
  readonly text: string
  readonly script: Script
  readonly direction: Direction
}

const ISOLATES = /[\u2066-\u2069]/g
/** From a Latin letter or a digit to the last one before the next Arabic letter. */
const LEFT_TO_RIGHT = /[A-Za-z0-9](?:[^\p{Script=Arabic}]*[A-Za-z0-9])?/gu
const ARABIC = /[\p{Script=Arabic}\p{M}\s،؛؟]+/gu

/** Cuts a text where another pattern begins, keeping what stands between. */
function cutBy(text: string, pattern: RegExp): { readonly text: string; readonly matches: boolean }[] {
  const pieces: { text: string; matches: boolean }[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > from) pieces.push({ text: text.slice(from, index), matches: false })
    pieces.push({ text: found, matches: true })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), matches: false })
  return pieces
}

/** The pieces of a line, from its left to its right: each has one script and runs one way. */
export function piecesOf(line: string, direction: Direction): Piece[] {
  const text = line.replace(ISOLATES, '')
  if (direction === 'ltr') return [{ text, script: 'latin', direction }]
  return cutBy(text, LEFT_TO_RIGHT)
    .flatMap(({ text: stretch, matches }): Piece[] =>
      matches
        ? [{ text: stretch, script: 'latin', direction: 'ltr' }]
        : cutBy(stretch, ARABIC).map((piece) => ({
            text: piece.text,
            script: piece.matches ? 'arabic' : 'latin',
            direction: 'rtl',
          })),
    )
    .reverse()
}

const hundredths = (value: number): string => String(Math.round(value * 100) / 100)

/** @throws Error when the face has no such letter */
function outline(
  piece: Piece,
  font: Font,
  size: number,
): { readonly d: (x: number, y: number) => string; readonly width: number } {
  font.setScale(size * 100, -size * 100)
  const characters = new Characters()
  characters.addText(piece.text)
  characters.guessSegmentProperties()
  characters.setDirection(piece.direction === 'rtl' ? Course.RTL : Course.LTR)
  shape(font, characters)
  let width = 0
  const glyphs = characters
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      if (codepoint === 0) throw new Error(`the face has not all letters of «${piece.text}»`)
      const at = width + xOffset
      width += xAdvance
      return { path: font.glyphToPath(codepoint), at, down: yOffset }
    })
  const d = (x: number, y: number) =>
    glyphs
      .map(({ path, at, down }) =>
        path.replace(
          /(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
          (_, across: string, below: string) =>
            `${hundredths(x + (at + Number(across)) / 100)} ${hundredths(y + (down + Number(below)) / 100)}`,
        ),
      )
      .join('')
  return { d, width: width / 100 }
}

function outlined(words: Words, faces: Faces): Shape {
  const weight: Weight = words.bold ? 600 : 400
  const pieces = piecesOf(words.text, words.direction).map((piece) =>
    outline(piece, faces[`${piece.script}-${weight}`], words.size),
  )
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const [at, y] = words.at
  let x = words.edge === 'left' ? at : words.edge === 'right' ? at - width : at - width / 2
  let d = ''
  for (const piece of pieces) {
    d += piece.d(x, y)
    x += piece.width
  }
  return { kind: 'path', d, fill: words.fill }
}

const withoutWords = (shapes: readonly Shape[], faces: Faces): Shape[] =>
  shapes.map((each) => {
    if (each.kind === 'text') return outlined(each, faces)
    return each.kind === 'group' ? { ...each, shapes: withoutWords(each.shapes, faces) } : each
  })

/** The same picture with its words drawn. */
export const withOutlines = (picture: Picture, faces: Faces): Picture => ({
  ...picture,
  shapes: withoutWords(picture.shapes, faces),
})
