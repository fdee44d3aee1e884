import { describe, expect, test } from 'vitest'
import { mandatesAround } from '../../../src/timeline/card/mandate.ts'
import { type Link, linksToDraw } from '../../../src/timeline/chain.ts'
import { event } from './support.ts'

const link = (from: Link['from'], to: Link['to']): Link => ({
  from,
  to,
  act: 'asks',
  stated: [],
  sources: [],
})
const LINKS = [link('event/a', 'event/b'), link('event/b', 'event/c'), link('event/x', 'event/y')]

describe('the mandates that are drawn', () => {
  test('are all, the chain of the open event, or none', () => {
    expect(linksToDraw(LINKS, 'all', null)).toEqual(LINKS)
    expect(linksToDraw(LINKS, 'chain', 'event/a')).toEqual(LINKS.slice(0, 2))
    expect(linksToDraw(LINKS, 'chain', null)).toEqual([])
    expect(linksToDraw(LINKS, null, 'event/a')).toEqual([])
  })
})

describe('a card', () => {
  test('has the event at the other end of each mandate, where it is known', () => {
    const [a, c] = [
      event('2001-01-01', '2001-01-01', { title: 'a' }),
      event('2003-01-01', '2003-01-01', { title: 'c' }),
    ]
    expect(mandatesAround('event/b', LINKS, [a, c])).toEqual({
      before: [{ link: LINKS[0], other: a }],
      after: [{ link: LINKS[1], other: c }],
    })
    expect(mandatesAround('event/b', LINKS, [c]).before).toEqual([])
  })
})
