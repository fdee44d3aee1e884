import { useMemo } from 'react'
import type { TextShape } from '../../corpus/text-shape.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Shapes } from '../../drawing/scene-view.tsx'
import type { Pen } from '../../drawing/vector.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import styles from './strip.module.css'
import { type Place, STRIP_HEIGHT, STRIP_WIDTH, stripOf, stripShapes } from './strip-shapes.ts'

const PEN: Pen = { palette: pagePalette(), prefix: 'strip', words: 'page' }

/** Where in the texts something is spoken of, for the eye; what it shows stands beside it in words. */
export function StripView({
  texts,
  places,
}: {
  readonly texts: readonly TextShape[]
  readonly places: readonly Place[]
}) {
  const { direction } = useLanguage()
  const shapes = useMemo(() => stripShapes(stripOf(texts, places), direction), [texts, places, direction])
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Shapes shapes={shapes} pen={PEN} />
    </svg>
  )
}
