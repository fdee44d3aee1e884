import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Locator } from '../../../../src/locator.ts'
import { setPointed, usePointed } from '../../../../src/place/lighting.ts'
import { useSharedLight } from '../../../../src/present/pointer/use-shared-light.ts'
import { joinTalk } from '../../../../src/present/windows/join.ts'

const EVENT: Locator = 'event/ga-res-65-141'
const CELL: Locator = 'a-66-77/table_1.civil-society.written'

afterEach(() => act(() => setPointed(null)))

function opened() {
  const own = joinTalk({
    id: 'a',
    deck: 'who-spoke',
    role: 'stage',
    talk: { step: 5, build: 0, blank: null, begun: null, tallies: {}, live: null },
    onLanguage: vi.fn(),
    onReload: vi.fn(),
  })
  const shared = renderHook(
    ({ lit, at }: { lit: Locator | null; at: string }) => {
      useSharedLight(own, lit, at)
      return usePointed()
    },
    { initialProps: { lit: null as Locator | null, at: '5.0' } },
  )
  return { own, ...shared }
}

it('tells what a person points at, and that it is left', () => {
  const { own } = opened()
  fireEvent.pointerMove(document.body)
  act(() => setPointed(CELL))
  expect(own.get().lit).toBe(CELL)
  act(() => setPointed(null))
  expect(own.get().lit).toBeNull()
})

it('says nothing of a drawing that has come under a pointer at rest, until that moves', () => {
  const { own, rerender } = opened()
  fireEvent.pointerMove(document.body)
  rerender({ lit: null, at: '5.1' })
  act(() => setPointed(CELL))
  expect(own.get().lit).toBeNull()
  fireEvent.pointerMove(document.body)
  expect(own.get().lit).toBe(CELL)
})

it('lights what another window points at, and does not send it on', () => {
  const { own, rerender, result } = opened()
  const light = vi.spyOn(own, 'light')
  fireEvent.pointerMove(document.body)
  for (const lit of [EVENT, null]) {
    act(() => own.follow({ kind: 'pointer', from: 'b', deck: 'who-spoke', at: null, lit }))
    rerender({ lit: own.get().lit, at: '5.0' })
    expect(result.current).toBe(lit)
  }
  expect(light).not.toHaveBeenCalled()
})
