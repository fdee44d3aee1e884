import { type PointerEvent, useRef } from 'react'
import { onward } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'

/** px that a finger must go, more across than up or down. */
const FAR = 48

/** Whether a movement of a finger leads on (1), back (-1) or nowhere: as a page is turned in a book of that language. */
export function swipeStep(x: number, y: number, direction: Direction): 1 | -1 | null {
  if (Math.abs(x) < FAR || Math.abs(x) < 1.5 * Math.abs(y)) return null
  return x * onward(direction) < 0 ? 1 : -1
}

/** For an element that is swiped; a drawing that is dragged itself keeps its own movements. */
export function useSwipe(direction: Direction, turn: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, target, clientX, clientY }: PointerEvent) => {
      const isOurs = target instanceof Element && !target.closest('[role="listbox"], input, button')
      from.current = pointerType === 'touch' && isOurs ? { x: clientX, y: clientY } : null
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const step = from.current && swipeStep(clientX - from.current.x, clientY - from.current.y, direction)
      from.current = null
      if (step) turn(step)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
