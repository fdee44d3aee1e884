import { type PointerEvent, useEffect, useEffectEvent, useState } from 'react'
import { useLanguage } from '../../ui/language-context.tsx'
import type { TalkWindow } from '../windows/join.ts'
import { MIDDLE, movedBy, type Point, pointOn } from './point.ts'

interface Pointing {
  readonly isPointing: boolean
  readonly toggle: () => void
  /** For the element that holds the stage: the light follows the mouse, the finger or the pen. */
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
}

/**
 * The light that a window moves over all stages, as long as it is on: with the pointer, or with Shift and the arrows.
 * @param at where it is now, whoever moved it there
 */
export function usePointing(own: TalkWindow, at: Point | null): Pointing {
  const { direction } = useLanguage()
  const [isPointing, setPointing] = useState(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.shiftKey || event.defaultPrevented) return
    const next = movedBy(event.key, at ?? MIDDLE, direction)
    if (!next) return
    event.preventDefault()
    own.point(next)
  })
  useEffect(() => {
    if (!isPointing) return
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [isPointing])
  useEffect(() => {
    // Another window has taken the light away.
    if (at === null) setPointing(false)
  }, [at])
  return {
    isPointing,
    toggle() {
      const isOn = isPointing || at !== null
      own.point(isOn ? null : MIDDLE)
      setPointing(!isOn)
    },
    onPointerMove({ currentTarget, clientX, clientY }) {
      if (!isPointing) return
      own.point(pointOn(currentTarget.getBoundingClientRect(), { x: clientX, y: clientY }, direction))
    },
  }
}
