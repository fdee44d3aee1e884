import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Frame } from '../layout/geometry.ts'
import { clampSpan, lengthOf, panSpan, SHORTEST, type Span, timeScale } from '../layout/scale.ts'
import type { Transform, Zoom } from './zoom.ts'

interface Gestures {
  readonly target: RefObject<SVGSVGElement | null>
  /** Whether the wheel belongs to the timeline without a modifier key. */
  readonly hasFocus: () => boolean
  readonly frame: Frame
  /** px of one unit of the drawing. */
  readonly unit: number
  readonly span: Span
  readonly bounds: Span
  readonly onSpan: (span: Span) => void
}

const baseScale = ({ plotLeft, plotWidth, side }: Frame, bounds: Span) => {
  const scale = timeScale(bounds, plotWidth, side)
  return {
    at: (instant: number) => scale.at(instant) + plotLeft,
    invert: (px: number) => scale.invert(px - plotLeft),
  }
}

/** The transform under which the whole of time shows just the span. */
function transformOf(span: Span, frame: Frame, bounds: Span): Transform {
  const k = lengthOf(bounds) / lengthOf(span)
  const left = timeScale(span, frame.plotWidth, frame.side).invert(0)
  return { k, x: frame.plotLeft - k * baseScale(frame, bounds).at(left) }
}

function spanOf({ k, x }: Transform, frame: Frame, bounds: Span): Span {
  const { invert } = baseScale(frame, bounds)
  const left = invert((frame.plotLeft - x) / k)
  const right = invert((frame.plotLeft + frame.plotWidth - x) / k)
  return clampSpan({ start: Math.min(left, right), end: Math.max(left, right) }, bounds)
}

const isSideways = (event: WheelEvent) => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)

/**
 * Wheel, drag, pinch and swipe change the span. d3-zoom handles the wheel, the mouse and two fingers. One finger moves
 * time sideways; its vertical movements scroll the page, and so does the wheel unless the timeline has the focus.
 * d3-zoom is fetched once the timeline stands: until then the keys, the tools and one finger do.
 */
export function useGestures({ target, hasFocus, frame, unit, span, bounds, onSpan }: Gestures): void {
  const zoom = useRef<Zoom | null>(null)
  const { plotLeft, plotWidth } = frame
  const longest = lengthOf(bounds) / SHORTEST

  const showSpan = useEffectEvent(() => {
    if (!zoom.current?.isBusy()) zoom.current?.show(transformOf(span, frame, bounds))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it shows
  useLayoutEffect(() => showSpan(), [span, frame, bounds])

  const zoomed = useEffectEvent((transform: Transform) => onSpan(spanOf(transform, frame, bounds)))
  const accepts = useEffectEvent((event: Event): boolean => {
    if (event instanceof WheelEvent) {
      if (isSideways(event) && !event.ctrlKey) return false
      if (!event.ctrlKey && !event.metaKey && !hasFocus()) return false
      // Where it can be zoomed no further, the wheel scrolls the page.
      const whole = lengthOf(bounds) - lengthOf(span) < 1
      return event.ctrlKey || (event.deltaY > 0 ? !whole : lengthOf(span) > SHORTEST)
    }
    if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1
    return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
  })
  const slide = useEffectEvent((px: number): boolean => {
    const { invert } = timeScale(span, plotWidth, frame.side)
    const next = panSpan(span, (invert(px / unit) - invert(0)) / lengthOf(span), bounds)
    if (next.start === span.start) return false
    onSpan(next)
    return true
  })

  useEffect(() => {
    const node = target.current
    if (!node) return
    let isWanted = true
    const behaviour = { from: plotLeft, to: plotLeft + plotWidth, closest: Math.max(1, longest) }
    const begin = async () => {
      const { zoomOn } = await import('./zoom.ts')
      if (!isWanted) return
      zoom.current = zoomOn(node, {
        ...behaviour,
        accepts: (event) => accepts(event),
        zoomed: (to) => zoomed(to),
      })
      showSpan()
    }
    // Where it does not come, all else does what it did.
    begin().catch(() => {})

    const onWheel = (event: WheelEvent) => {
      if (!isSideways(event) || event.ctrlKey) return
      if (slide(event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX)) event.preventDefault()
    }
    let finger: { id: number; x: number } | null = null
    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'touch') finger = finger ? null : { id: event.pointerId, x: event.clientX }
    }
    const onMove = (event: PointerEvent) => {
      if (finger?.id !== event.pointerId || zoom.current?.isBusy()) return
      slide(finger.x - event.clientX)
      finger = { id: event.pointerId, x: event.clientX }
    }
    const onUp = () => {
      finger = null
    }
    node.addEventListener('wheel', onWheel, { passive: false })
    node.addEventListener('pointerdown', onDown)
    node.addEventListener('pointermove', onMove)
    node.addEventListener('pointerup', onUp)
    node.addEventListener('pointercancel', onUp)
    return () => {
      isWanted = false
      zoom.current?.stop()
      zoom.current = null
      node.removeEventListener('wheel', onWheel)
      node.removeEventListener('pointerdown', onDown)
      node.removeEventListener('pointermove', onMove)
      node.removeEventListener('pointerup', onUp)
      node.removeEventListener('pointercancel', onUp)
    }
  }, [target, plotLeft, plotWidth, longest])
}
