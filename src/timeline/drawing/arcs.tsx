import { type ReactNode, useMemo } from 'react'
import { Shapes } from '../../drawing/scene-view.tsx'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLinkTo } from '../../place/link.tsx'
import { hostOf, type Link } from '../chain.ts'
import { type ArcPlace, arcPlaces } from '../layout/arc-places.ts'
import { leftFrom } from '../layout/geometry.ts'
import type { PlacedLane } from '../layout/layout.ts'
import { curveShapes, tagShapes } from './arc-shapes.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'
import { useArcTag } from './use-arc-tag.ts'

export interface ArcsProps {
  readonly links: readonly Link[]
  readonly lanes: readonly PlacedLane[]
  /** px along time that the drawing begins at. */
  readonly origin: number
  readonly side: Direction
  /** Which way words run. */
  readonly direction: Direction
  readonly id: string
}

/** The chain of mandates, each arc with its paragraph. Hidden from screen readers: the cards say the same in words. */
export default function Arcs({ links, lanes, origin, side, direction, id }: ArcsProps) {
  const pen = useMemo(() => pagePen(id), [id])
  const tagOf = useArcTag()
  const places = useMemo(() => arcPlaces(links, lanes, tagOf), [links, lanes, tagOf])
  const left = leftFrom(side, origin)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: for the pointer only, nothing in it takes the focus
    <g aria-hidden="true">
      {places.map((place) => (
        <ArcLink key={keyOf(place)} link={place.link} isCurve>
          <Shapes shapes={curveShapes(place, left)} pen={pen} />
        </ArcLink>
      ))}
      {places.map((place) => (
        <ArcLink key={keyOf(place)} link={place.link}>
          <Shapes shapes={tagShapes(place, left, direction)} pen={pen} />
        </ArcLink>
      ))}
    </g>
  )
}

const keyOf = ({ link }: ArcPlace) => `${link.from} ${link.to}`

interface ArcLinkProps {
  readonly link: Link
  /** Whether it is the arc itself, and not what stands on it. */
  readonly isCurve?: boolean
  readonly children: ReactNode
}

/** What the arc says: how the one leads to the other, and who says so. */
const saying = ({ stated, sources }: Link) =>
  stated.length > 0
    ? stated.map(({ words }) => `«${words}»`).join(' ')
    : sources.map(({ url }) => hostOf(url)).join(', ')

/** To the paragraph that says so, or to the page outside. */
function ArcLink({ link, isCurve = false, children }: ArcLinkProps) {
  const { t } = useTranslation('timeline')
  const linkTo = useLinkTo()
  const [basis] = link.stated
  const [source] = link.sources
  const arc = isCurve ? `${link.from} ${link.to}` : undefined
  const title = t('arcTitle', { act: t(`out.${link.act}`), words: saying(link) })
  if (!basis) {
    return source ? (
      <a
        href={source.url}
        rel="noreferrer external"
        tabIndex={-1}
        className={styles.arc}
        data-arc={arc}
        data-basis={source.url}
        onClick={(event) => event.stopPropagation()}
      >
        <title>{title}</title>
        {children}
      </a>
    ) : null
  }
  const way = linkTo(basis.part)
  return (
    <a
      href={way.href}
      data-locator={basis.part}
      tabIndex={-1}
      className={styles.arc}
      data-arc={arc}
      data-basis={link.stated.map(({ part }) => part).join(' ')}
      onClick={(event) => {
        event.stopPropagation()
        way.onClick?.(event)
      }}
    >
      <title>{title}</title>
      {children}
    </a>
  )
}
