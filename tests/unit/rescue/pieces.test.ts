import { describe, expect, it } from 'vitest'
import { piecesBetween } from '../../../src/rescue/model/pieces.ts'

const texts = (before: string, after: string): string[] =>
  piecesBetween(before, after).map(({ to, length }) => after.slice(to, to + length))

describe('the pieces of a line that was put in order', () => {
  it('are the longest that stand in both, in the order of the new line', () => {
    expect(texts('الثاني. والأول ', 'والأول الثاني.')).toEqual(['والأول ', 'الثاني.'])
  })

  it('do not cut a number of which the line begins with a part', () => {
    expect(texts('، 60/252 - وبالرغم من أن 2', '2 - وبالرغم من أن 60/252،')).toEqual([
      '2',
      ' - وبالرغم من أن ',
      '60/252',
      '،',
    ])
    expect(texts('في عام 20 1420', '1420 في عام 20')).toEqual(['1420', ' ', 'في عام 20'])
  })
})
