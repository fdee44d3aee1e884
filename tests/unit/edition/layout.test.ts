import { expect, it } from 'vitest'
import { hasOwnLayout } from '../../../src/edition/diagnosis/layout.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'

const lines = ALL_PROSE.split('\n').filter((line) => line !== '')

it('has a text each of whose lines begins with a sign, be it one for a paragraph and one for its further lines', () => {
  expect(hasOwnLayout(lines.map((line) => `~~${line}`))).toBe(true)
  expect(hasOwnLayout(lines.map((line, at) => `${at % 2 === 0 ? '# ' : '~~'}${line}`))).toBe(true)
})

it('has no prose, in order or not', () => {
  expect(hasOwnLayout(lines)).toBe(false)
  const damaged = damageText(lines.join('\n'), { seed: 4, reversed: 0.8, everyRun: false, letters: false })
  expect(hasOwnLayout(damaged.split('\n'))).toBe(false)
})
