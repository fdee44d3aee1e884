import { beforeEach, describe, expect, it } from 'vitest'
import { rangeOfWords } from '../../../src/place/range-of-words.ts'

const blocks = () => [...document.querySelectorAll('p')]
const found = (words: string) => rangeOfWords(blocks(), words)?.toString() ?? null

function paragraph(
  ...pieces: (string | { tag: string; text: string; attribute?: [string, string] })[]
): void {
  const element = document.createElement('p')
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      element.append(piece)
      continue
    }
    const child = document.createElement(piece.tag)
    child.textContent = piece.text
    if (piece.attribute) child.setAttribute(...piece.attribute)
    element.append(child)
  }
  document.body.append(element)
}

beforeEach(() => document.body.replaceChildren())

describe('the range of a sentence in a text as it is shown', () => {
  it('runs over links and past the marks of notes', () => {
    paragraph(
      'Before. In ',
      { tag: 'a', text: 'March 2006' },
      { tag: 'sup', text: '\u00a0[2]' },
      ', 13 came. After.',
    )
    expect(found('In March 2006, 13 came.')).toBe('In March 2006\u00a0[2], 13 came.')
    paragraph('A clause', { tag: 'a', text: 'a', attribute: ['data-note', 'x'] }, ' goes on.')
    expect(found('A clause goes on.')).not.toBeNull()
  })

  it('stands in the reader’s digits, with spaces that do not break and marks of direction', () => {
    paragraph('وطلب إلى نحو \u2066١٥٠\u2069 من المنظمات، ونحو ٣\u00a0٥٠٠ غيرها.')
    expect(found('إلى نحو 150 من المنظمات، ونحو 3 500 غيرها.')).toContain('١٥٠')
  })

  it('goes on in the next clause where each has a line of its own', () => {
    paragraph('One clause, ')
    paragraph('and another. More.')
    expect(found('clause, and another.')).toBe('clause, and another.')
  })

  it('is none where the words do not stand there, or there are none', () => {
    paragraph('Something else.')
    expect(found('In addition')).toBeNull()
    expect(found(' ')).toBeNull()
  })
})
