import { type PointerEvent, type RefObject, useState } from 'react'

interface Dragging {
  readonly id: string
  /** The position among the others at which it would be let go, from 0. */
  readonly to: number
}

interface Drag {
  readonly dragging: Dragging | null
  /** For the handle of an item. */
  readonly handle: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/** Among the other items, how many have their middle above the pointer. */
function positionAt(list: Element, id: string, y: number): number {
  return [...list.children]
    .filter((item) => item instanceof HTMLElement && item.dataset.item !== id)
    .filter((item) => {
      const { top, height } = item.getBoundingClientRect()
      return top + height / 2 < y
    }).length
}

/** Items of a list taken by a handle and let go at another position. */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void): Drag {
  const [dragging, setDragging] = useState<Dragging | null>(null)
  const follow = (id: string, y: number) => {
    if (list.current) setDragging({ id, to: positionAt(list.current, id, y) })
  }
  return {
    dragging,
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(id, event.clientY)
      },
      onPointerMove: (event) => {
        if (dragging?.id === id) follow(id, event.clientY)
      },
      onPointerUp: () => {
        if (dragging?.id === id) onDrop(id, dragging.to)
        setDragging(null)
      },
      onPointerCancel: () => setDragging(null),
    }),
  }
}
