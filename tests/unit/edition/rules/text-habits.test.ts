import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { USUAL_HABITS } from '../../../../src/edition/rules/line-order.ts'
import { habitsOf } from '../../../../src/edition/rules/text-habits.ts'
import { damageText } from '../support/damage.ts'
import { ALL_PROSE, PROSE_WORDS } from '../support/prose.ts'

const isWord = (word: string) => PROSE_WORDS.has(word)

function habits(reversed: number) {
  const text = damageText(ALL_PROSE, { seed: 4, letters: false, reversed, gaps: true })
  return habitsOf(text.split('\n'), {
    spacedCommas: false,
    lexicon: lexiconOf(text, { isWord }, false),
    joining: 'loose',
  })
}

describe('how the lines of a text were reversed', () => {
  it('makes an order cost less where nearly all lines are reversed whose pieces show', () => {
    expect(habits(1).shown).toBeLessThan(USUAL_HABITS.shown)
  })

  it('is as usual where every other line is, or none', () => {
    expect(habits(0.5).shown).toBe(USUAL_HABITS.shown)
    expect(habits(0).shown).toBe(USUAL_HABITS.shown)
  })

  it('makes an order cost less where a line has gaps, and more where it has none, if reversed lines have them', () => {
    const { gapped, ungapped } = habits(0.5)
    expect(gapped).toBeLessThan(-0.5)
    expect(ungapped).toBeGreaterThan(0.5)
  })

  it('is as usual where no word is known', () => {
    expect(habitsOf(['. كتاب', '. قلم'], { spacedCommas: false })).toEqual(USUAL_HABITS)
  })
})
