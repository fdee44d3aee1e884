import { act, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { loadRecord } from '../../../src/corpus/record.ts'
import type { Locator } from '../../../src/locator.ts'
import {
  type Knowledge,
  setPointed,
  stopPointing,
  useIsLit,
  useKnowledge,
  useLights,
  useMarkLit,
} from '../../../src/place/lighting.ts'
import { setReading } from '../../../src/place/reading-place.ts'

const { litBy } = await loadRecord()

afterEach(() =>
  act(() => {
    setPointed(null)
    setReading(null)
  }),
)

function Knowing({ knowledge }: { readonly knowledge: Knowledge | null }) {
  useKnowledge(knowledge)
  return null
}
function Thing({ locator, drawn }: { readonly locator: Locator; readonly drawn?: () => void }) {
  const lit = useIsLit(locator)
  drawn?.()
  return <span data-testid={locator}>{lit ? 'lit' : 'dark'}</span>
}
function Lights() {
  const lights = useLights()
  return <output>{lights.map(({ by, from, lit }) => `${by} ${from} ${lit.size}`).join(', ')}</output>
}
function Text() {
  const page = useRef<HTMLDivElement>(null)
  useMarkLit(page)
  return (
    <div ref={page}>
      <p data-locator="a-66-77/para_7" />
      <p data-locator="a-66-77/para_30" />
      <p data-locator="event/ga-res-65-141" data-lit="true" />
    </div>
  )
}
const litIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-lit]')].map(({ dataset }) => [
    dataset.locator,
    dataset.lit,
  ])

describe('what is pointed at', () => {
  it('stays lit when something that was pointed at before is let go only then', () => {
    const { getByTestId } = render(<Thing locator="event/ga-res-63-202" />)
    act(() => {
      setPointed('doc/a-res-65-141')
      setPointed('event/ga-res-63-202')
      stopPointing('doc/a-res-65-141')
    })
    expect(getByTestId('event/ga-res-63-202').textContent).toBe('lit')
    act(() => stopPointing('event/ga-res-63-202'))
    expect(getByTestId('event/ga-res-63-202').textContent).toBe('dark')
  })

  it('is lit by itself, with what belongs to it once a page knows that, and is dark again when it is left', () => {
    const things = (
      <>
        <Thing locator="event/ga-res-65-141" />
        <Thing locator="a-66-77/para_7" />
      </>
    )
    const { getByTestId, rerender } = render(
      <>
        <Knowing knowledge={null} />
        {things}
      </>,
    )
    const [event, paragraph] = [getByTestId('event/ga-res-65-141'), getByTestId('a-66-77/para_7')]
    act(() => setPointed('event/ga-res-65-141'))
    expect([event.textContent, paragraph.textContent]).toEqual(['lit', 'dark'])
    rerender(
      <>
        <Knowing knowledge={litBy} />
        {things}
      </>,
    )
    expect([event.textContent, paragraph.textContent]).toEqual(['lit', 'lit'])
    act(() => setPointed(null))
    expect([event.textContent, paragraph.textContent]).toEqual(['dark', 'dark'])
  })

  it('draws nothing again that stays as it was', () => {
    let times = 0
    render(
      <>
        <Knowing knowledge={litBy} />
        <Thing locator="a-66-77/para_30" drawn={() => times++} />
      </>,
    )
    act(() => setPointed('event/ga-res-65-141'))
    expect(times).toBe(1)
  })
})

describe('a drawing', () => {
  it('is lit by what is pointed at before what is being read', () => {
    const { container } = render(
      <>
        <Knowing knowledge={litBy} />
        <Lights />
      </>,
    )
    act(() => setReading('a-66-77/para_11'))
    expect(container.textContent).toBe(`reading a-66-77/para_11 ${litBy('a-66-77/para_11').size}`)
    act(() => setPointed('event/ga-res-65-141'))
    expect(container.textContent).toMatch(/^pointing event\/ga-res-65-141 \d+, reading a-66-77\/para_11/)
  })

  it('is lit by reading a paragraph with the events that it speaks of', () => {
    expect(litBy('a-66-77/para_7').has('event/ga-res-65-141')).toBe(true)
  })
})

describe('the long text', () => {
  it('is marked past React, what lights itself aside, and the marks go with the pointer', () => {
    const { container } = render(
      <>
        <Knowing knowledge={litBy} />
        <Text />
      </>,
    )
    const own = ['event/ga-res-65-141', 'true']
    act(() => setPointed('event/ga-res-65-141'))
    expect(litIn(container)).toEqual([['a-66-77/para_7', ''], own])
    act(() => setPointed('actor/nobody'))
    expect(litIn(container)).toEqual([own])
  })
})
