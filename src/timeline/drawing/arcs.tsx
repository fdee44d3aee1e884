import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../i18n/language.ts'
import { useLinkTo } from '../../place/link.tsx'
import type { Link } from '../chain.ts'
import { arcPlaces } from '../layout/arc-places.ts'
import type { PlacedLane } from '../layout/layout.ts'
import styles from './timeline-view.module.css'
import { useArcTag } from './use-arc-tag.ts'

interface Props {
  readonly links: readonly Link[]
  readonly lanes: readonly PlacedLane[]
  /** px along time that the drawing begins at. */
  readonly origin: number
  readonly side: Direction
  readonly id: string
}

/** The chain of mandates, each arc with its paragraph. For the eye; the cards say the same in words. */
export function Arcs({ links, lanes, origin, side, id }: Props) {
  const { t } = useTranslation('timeline')
  const linkTo = useLinkTo()
  const places = useMemo(() => arcPlaces(links, lanes), [links, lanes])
  const tagText = useArcTag()
  const x = (along: number) => (side === 'rtl' ? origin - along : along - origin)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: for the pointer only, nothing in it takes the focus
    <g className={styles.arcs} aria-hidden="true">
      <defs>
        <marker
          id={`${id}arrow`}
          viewBox="0 0 8 8"
          refX="1"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={styles.arrow} d="M0.5 0.8L7.5 4L0.5 7.2Z" />
        </marker>
      </defs>
      {places.map(({ link, curve: [a, b, c, d], tag }) => {
        const [basis] = link.stated
        if (!basis) return null
        const way = linkTo(basis.part)
        return (
          <a
            key={`${link.from} ${link.to}`}
            href={way.href}
            data-locator={basis.part}
            tabIndex={-1}
            className={styles.arc}
            data-arc={`${link.from} ${link.to}`}
            data-basis={link.stated.map(({ part }) => part).join(' ')}
            onClick={(event) => {
              event.stopPropagation()
              way.onClick?.(event)
            }}
          >
            <title>{`${t(`out.${link.act}`)}: ${link.stated.map(({ words }) => `«${words}»`).join(' ')}`}</title>
            <path
              d={`M${x(a[0])} ${a[1]}C${x(b[0])} ${b[1]} ${x(c[0])} ${c[1]} ${x(d[0])} ${d[1]}`}
              markerEnd={`url(#${id}arrow)`}
            />
            {tag && (
              <text
                className={styles.tag}
                x={x(tag[0])}
                y={tag[1]}
                dy="0.36em"
                direction="ltr"
                textAnchor="middle"
              >
                {tagText(basis.part)}
              </text>
            )}
          </a>
        )
      })}
    </g>
  )
}
