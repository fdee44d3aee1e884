import { describe, expect, it } from 'vitest'
import { buildGlossary, GlossaryError } from '../../../../src/corpus/glossary/glossary.ts'
import type { TermException } from '../../../../src/corpus/glossary/terms.ts'
import { parseTermExceptions, parseTerms } from '../../../../src/corpus/glossary/terms.ts'
import type { Locator } from '../../../../src/locator.ts'
import { letterOf, termOf } from './support.ts'

const LETTER = 'نرحب بالحوار،\nWe welcome the dialogue,\n\nوالحوار مفيد.\nand talk is useful.'
const KNOWN = new Set<Locator>(['letter/para_1', 'doc/tunis'])
const dialogue = termOf('dialogue', ['الحوار'], ['dialogue'])
const otherwise: TermException = {
  term: 'dialogue',
  at: 'letter/para_1',
  words: 'مفيد',
  kind: 'other-words',
  why: { ar: 'سبب', en: 'A reason' },
}
const build = (terms = [dialogue], exceptions: TermException[] = [otherwise], letter = LETTER) =>
  buildGlossary(terms, exceptions, [letterOf(letter)], KNOWN)

describe('the glossary', () => {
  it('stops the build where a term is rendered otherwise without a reason, naming term, segment and English', () => {
    expect(() => build([dialogue], [])).toThrow(GlossaryError)
    expect(() => build([dialogue], [])).toThrow(
      'dialogue: letter/para_1, segment 2, has «والحوار», but its English “and talk is useful.” has none of: dialogue',
    )
  })

  it('says where a term stands in both languages, and why it is rendered otherwise', () => {
    const [term] = build()
    expect(term?.locator).toBe('term/dialogue')
    expect(term?.places).toEqual([
      {
        at: 'letter/para_1',
        start: 5,
        end: 12,
        text: 'بالحوار',
        english: { start: 15, end: 23, text: 'dialogue' },
      },
      { at: 'letter/para_1', start: 14, end: 21, text: 'والحوار', english: null, why: otherwise.why },
    ])
  })

  it('keeps apart the places where the words mean something else', () => {
    const [term] = build([dialogue], [{ ...otherwise, kind: 'other-sense' }])
    expect(term?.places).toHaveLength(1)
    expect(term?.otherSenses).toEqual([
      { at: 'letter/para_1', start: 14, end: 21, text: 'والحوار', why: otherwise.why },
    ])
  })

  it('names every fault, not only the first', () => {
    const terms = [dialogue, termOf('use', ['مفيد'], ['helpful'])]
    expect(() => build(terms, [])).toThrow(/dialogue: [^\n]*\nuse: /)
  })

  it.each([
    [
      'an exception that nothing needs',
      () => build([dialogue], [otherwise, { ...otherwise, words: 'نرحب' }]),
      'dialogue: nothing needs the exception at letter/para_1 («نرحب»)',
    ],
    [
      'an Arabic form that no text has',
      () => build([termOf('dialogue', ['الحوار', 'المحادثة'], ['dialogue'])]),
      '“المحادثة” stands nowhere',
    ],
    [
      'an English form that no text has',
      () => build([termOf('dialogue', ['الحوار'], ['dialogue', 'parley'])]),
      '“parley” stands nowhere',
    ],
    [
      'a source that is not known',
      () => build([{ ...dialogue, sources: [{ at: 'doc/geneva/para_1', says: 'explains' }] }]),
      'its source doc/geneva/para_1 is not known',
    ],
    [
      'a false friend that is no term',
      () =>
        build([
          {
            ...dialogue,
            falseFriends: [{ ar: 'حوار', en: 'talk', term: 'talk', why: { ar: 'سبب', en: 'why' } }],
          },
        ]),
      'its false friend talk is no term',
    ],
    [
      'a part that is said to use a term and does not',
      () =>
        build(
          [
            { ...termOf('use', ['مفيد'], ['useful']), sources: [{ at: 'letter/para_1', says: 'uses' }] },
            dialogue,
          ],
          [
            { ...otherwise, kind: 'other-sense' },
            { ...otherwise, term: 'use', kind: 'other-sense' },
          ],
        ),
      'use: it does not stand in its source letter/para_1',
    ],
  ])('does not let pass %s', (_, wrong, message) => {
    expect(wrong).toThrow(message)
  })

  it('knows a paragraph of a document of the facts by the document', () => {
    expect(build([{ ...dialogue, sources: [{ at: 'doc/tunis/para_34', says: 'explains' }] }])).toHaveLength(1)
  })
})

describe('reading the files of the glossary', () => {
  it('names file and path of what is wrong', () => {
    expect(() => parseTerms([{ ...dialogue, sources: [] }])).toThrow(
      'glossary/terms.json, 0.sources: its definition has no source',
    )
    expect(() => parseTerms([dialogue, dialogue])).toThrow('glossary/terms.json, 1: its id stands twice')
    expect(() => parseTerms([{ ...dialogue, ar: { term: 'الحوار', forms: [' الحوار'] } }])).toThrow(
      'glossary/terms.json, 0.ar.forms.0: empty, or begins or ends with a space',
    )
    expect(() => parseTermExceptions([{ ...otherwise, at: 'nowhere' }])).toThrow(
      'glossary/exceptions.json, 0.at: not a locator',
    )
  })
})
