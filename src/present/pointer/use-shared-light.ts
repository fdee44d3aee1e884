import { useEffect, useEffectEvent, useRef } from 'react'
import type { Locator } from '../../locator.ts'
import { setPointed, usePointed } from '../../place/lighting.ts'
import type { TalkWindow } from '../windows/join.ts'

/**
 * What a person points at in a drawing lights up in every window of the talk.
 * @param lit what is lit there now, whoever points at it
 * @param at names the state of the step: a drawing that comes under a pointer which is at rest is not pointed at
 */
export function useSharedLight(own: TalkWindow, lit: Locator | null, at: string): void {
  const pointed = usePointed()
  const hasMoved = useRef(false)
  const share = useEffectEvent(() => {
    if ((hasMoved.current || pointed === null) && pointed !== own.get().lit) own.light(pointed)
  })
  useEffect(() => {
    const moved = () => {
      hasMoved.current = true
      share()
    }
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const sign of signs) window.addEventListener(sign, moved)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, moved)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each state of a step begins at rest
  useEffect(() => {
    hasMoved.current = false
  }, [at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is pointed at
  useEffect(() => share(), [pointed])
  useEffect(() => setPointed(lit), [lit])
}
