import { describe, expect, it } from 'vitest'
import { rowsOf, stretchesIn } from '../../../src/search/in-text/stretches.ts'

const marked = (text: string, written: readonly (readonly (readonly string[])[])[]) =>
  stretchesIn(text, rowsOf(written)).map(({ start, end }) => text.slice(start, end))

describe('the words in a text', () => {
  it('are marked in every spelling that was found', () => {
    expect(marked('التقرير وتقارير، لا تقريري', [[['تقرير', 'التقرير', 'وتقارير']]])).toEqual([
      'التقرير',
      'وتقارير',
    ])
  })
  it('in a row only where they stand so', () => {
    const row = [[['enhanced'], ['cooperation']]]
    expect(marked('Enhanced cooperation, enhanced by cooperation', row)).toEqual(['Enhanced cooperation'])
  })
  it('with a hyphen are marked whole', () => {
    expect(marked('the Secretary-General said', [[['secretarygeneral']]])).toEqual(['Secretary-General'])
  })
  it('that are figures, between them a hyphen, are no word', () => {
    expect(marked('in paragraphs 10-20', [[['1020']]])).toEqual([])
  })
  it('that stand in no text mark nothing', () => {
    expect(marked('any text', [[[]], []])).toEqual([])
  })
})
