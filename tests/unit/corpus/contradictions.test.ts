import { describe, expect, it } from 'vitest'
import { CONTRADICTIONS } from '../../../src/corpus/a-66-77/contradictions.ts'

describe('what a contradiction quotes in English', () => {
  const quoted = CONTRADICTIONS.flatMap(({ printed, reading, because }) => [
    printed.en,
    reading.en,
    because.en,
  ])

  it.each(quoted)('has the English first and the Arabic beside it in brackets: %s', (words) => {
    expect(words.replace(/\(\p{Script=Arabic}[^)]*\)/gu, '')).not.toMatch(/\p{Script=Arabic}/u)
  })
})
