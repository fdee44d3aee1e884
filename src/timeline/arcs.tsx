import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../i18n/language.ts'
import { arcPath, arcPlaces } from './arc-places.ts'
import type { Link } from './chain.ts'
import type { PlacedLane } from './layout.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly links: readonly Link[]
  readonly lanes: readonly PlacedLane[]
  /** px along time that the drawing begins at. */
  readonly origin: number
  readonly side: Direction
  readonly id: string
}

/** The chain of mandates. Drawn for the eye; the cards and the table say the same in words. */
export function Arcs({ links, lanes, origin, side, id }: Props) {
  const { t } = useTranslation('timeline')
  const places = useMemo(() => arcPlaces(links, lanes), [links, lanes])
  const x = (along: number) => (side === 'rtl' ? origin - along : along - origin)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className={styles.arcs} aria-hidden="true">
      <defs>
        <marker
          id={`${id}arrow`}
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path className={styles.arrow} d="M0.5 0.8L7.5 4L0.5 7.2Z" />
        </marker>
      </defs>
      {places.map(({ link, from, to }) => (
        <path
          key={`${link.from} ${link.to}`}
          d={arcPath(x(from[0]), from[1], x(to[0]), to[1])}
          markerEnd={`url(#${id}arrow)`}
          data-arc={`${link.from} ${link.to}`}
          data-basis={link.stated.map(({ part }) => part).join(' ')}
        >
          <title>{`${t(`out.${link.act}`)} · ${link.stated.map(({ words }) => `«${words}»`).join(' ')}`}</title>
        </path>
      ))}
    </g>
  )
}
