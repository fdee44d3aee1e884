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
