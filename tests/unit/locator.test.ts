import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf, isLocator, isOfKind, paragraphNumber, parseLocator, wholeDocument } from '../../src/locator.ts'

describe('a locator', () => {
  it.each([
    ['a-66-77/para_12', { kind: 'part', document: 'a-66-77', eId: 'para_12' }],
    [
      'a-66-77/table_1.civil-society.written',
      { kind: 'part', document: 'a-66-77', eId: 'table_1.civil-society.written' },
    ],
    ['event/ga-res-65-141', { kind: 'event', id: 'ga-res-65-141' }],
    ['doc/wsis-05-tunis-doc-6-rev.1/para_35', { kind: 'doc', id: 'wsis-05-tunis-doc-6-rev.1/para_35' }],
    ['date/2010-09..2010-12', { kind: 'date', id: '2010-09..2010-12' }],
  ])('%s is read', (locator, address) => {
    expect(parseLocator(locator)).toEqual(address)
  })

  it.each(['', '/', 'para_12', 'event/', '/x', 'event/a/b/c', 'a-66-77/<script>', 'doc/..', 'a b/c'])(
    '%j is refused',
    (value) => {
      expect(isLocator(value)).toBe(false)
    },
  )

  it('never throws, whatever a URL holds', () => {
    fc.assert(fc.property(fc.string(), (value) => isLocator(value) === (parseLocator(value) !== null)))
  })
})

describe('a thing of a kind', () => {
  it('is told by its locator, and known by its id', () => {
    expect(isOfKind('event', 'event/ga-res-65-141')).toBe(true)
    expect(isOfKind('event', 'doc/a-res-60-252')).toBe(false)
    expect(idOf('event', 'event/ga-res-65-141')).toBe('ga-res-65-141')
    expect(idOf('event', 'a-66-77/para_12')).toBeNull()
  })
})

describe('a paragraph number', () => {
  it('is read from an eId or a fragment', () => {
    expect(paragraphNumber('para_12')).toBe(12)
    expect(paragraphNumber('#para_39')).toBe(39)
  })
  it.each(['para_0', 'para_', 'para_1x', 'fn_1', 'para_99999', ''])('is none in %j', (value) => {
    expect(paragraphNumber(value)).toBeNull()
  })
})

describe('the whole document', () => {
  it('stands for a paragraph of another document, and for nothing else', () => {
    expect(wholeDocument('doc/a-res-60-252/para_16')).toBe('doc/a-res-60-252')
    for (const other of [
      'doc/a-res-60-252',
      'a-66-77/para_12',
      'event/ga-res-65-141',
      'actor/icann',
    ] as const)
      expect(wholeDocument(other)).toBe(other)
  })
})
