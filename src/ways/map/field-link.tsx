import type { MouseEvent } from 'react'
import { across } from '../../drawing/mirror.ts'
import { useLinkTo } from '../../place/link.tsx'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Field, MapLayout, PlacedMark } from './layout.ts'
import styles from './map-view.module.css'
import { markAt, placeIn } from './pressed-mark.ts'

interface Props {
  readonly field: Field
  readonly layout: MapLayout
  readonly onPress: (mark: PlacedMark) => void
  /** Null where the pointer leaves it. */
  readonly onPoint: (mark: PlacedMark | null) => void
}

/** For pointer and finger; keys and screen readers have the marks. Asked for a new tab, it leads to its first part. */
export function FieldLink({ field, layout, onPress, onPoint }: Props) {
  const { direction } = useLanguage()
  const linkTo = useLinkTo()
  const [first] = field.marks
  if (!first) return null
  const { href, target, rel } = linkTo(first.part)
  const { x, y, width, height } = field.box
  const meant = ({ currentTarget, clientX, clientY }: MouseEvent<Element>) => {
    const drawing = currentTarget.closest('svg')?.getBoundingClientRect()
    return drawing ? markAt(field, placeIn(layout, drawing, { x: clientX, y: clientY }, direction)) : null
  }
  const onClick = (event: MouseEvent<Element>) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    const mark = meant(event)
    if (mark) onPress(mark)
  }
  return (
    <a
      href={href}
      target={target}
      rel={rel}
      className={styles.field}
      tabIndex={-1}
      data-field=""
      onClick={onClick}
      onPointerMove={(event) => onPoint(meant(event))}
      onPointerLeave={() => onPoint(null)}
    >
      <rect
        x={across(direction, layout.width, x, width)}
        y={y}
        width={width}
        height={height}
        fill="none"
        pointerEvents="all"
      />
    </a>
  )
}
