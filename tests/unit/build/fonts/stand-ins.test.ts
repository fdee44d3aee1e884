import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standInFaces } from '../../../../src/build/fonts/stand-ins.ts'

const faces = standInFaces().split('\n')
const tokens = readFileSync(new URL('../../../../src/ui/tokens.css', import.meta.url), 'utf8')

const numberOf = (face: string, name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1])

test('what stands in is of the device alone', () => {
  for (const face of faces) {
    expect(face).toMatch(/src: local\('/)
    expect(face).not.toContain('url(')
  }
})

test('every line is as high as with our own faces, whatever stands in', () => {
  for (const face of faces) {
    const width = numberOf(face, 'size-adjust')
    const height = ((numberOf(face, 'ascent-override') + numberOf(face, 'descent-override')) * width) / 10_000
    expect(height).toBeCloseTo(face.includes("'Naskh") ? 1.703 : 1.5, 3)
    expect(numberOf(face, 'line-gap-override')).toBe(0)
  }
})

test('each family stands in where ours is named, after it and before what else a device has', () => {
  const families = new Set(faces.map((face) => /font-family: '([^']+)'/.exec(face)?.[1] ?? ''))
  expect(families.size).toBe(4)
  for (const family of families) {
    const [ours = ''] = family.split(' ')
    expect(tokens).toMatch(new RegExp(`'${ours}',.*'${family}',`))
  }
})

/** The name of the font that a device with only these takes for a letter, as a browser does: the last face that has it. */
function fontFor(letter: string, family: string, weight: string, device: readonly string[]): string | null {
  const code = letter.codePointAt(0) ?? 0
  const has = (face: string) => {
    const ranges = /unicode-range: ([^;]+);/.exec(face)?.[1]
    return (
      ranges === undefined ||
      [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].some(
        ([, from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16),
      )
    )
  }
  const namesOf = (face: string) => Array.from(face.matchAll(/local\('([^']+)'\)/g), ([, name = '']) => name)
  const last = faces
    .filter((face) => face.includes(`'${family}'; font-weight: ${weight};`) && has(face))
    .findLast((face) => namesOf(face).some((name) => device.includes(name)))
  return last ? (namesOf(last).find((name) => device.includes(name)) ?? null) : null
}

test.each([
  ['Plex Stand-In', '400', ['DejaVu Sans', 'Arial', 'Roboto']],
  ['Plex Stand-In', '600', ['DejaVu Sans Bold', 'Arial Bold', 'Roboto Bold']],
  ['Naskh Stand-In', '400', ['DejaVu Serif', 'Times New Roman', 'Noto Serif']],
  ['Naskh Stand-In', '700', ['DejaVu Serif Bold', 'Times New Roman Bold', 'Noto Serif Bold']],
])(
  'capitals and digits are of the font that small letters are of, whatever a device has: %s %s',
  (family, weight, fonts) => {
    for (const device of [...fonts.map((font) => [font]), fonts.slice(0, 2), fonts.slice(1), fonts]) {
      const small = fontFor('a', family, weight, device)
      expect(small).not.toBeNull()
      for (const letter of ['A', '6', '/']) expect(fontFor(letter, family, weight, device)).toBe(small)
    }
  },
)
