import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Shapes } from '../../drawing/scene-view.tsx'
import type { Direction } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { referenceHref } from '../../ui/reference-href.ts'
import type { Link } from '../chain.ts'
import { arcPlaces } from '../layout/arc-places.ts'
import { leftFrom } from '../layout/geometry.ts'
import type { PlacedLane } from '../layout/layout.ts'
import { arcShapes } from './arc-shapes.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'
import { useArcTag } from './use-arc-tag.ts'

interface Props {
  readonly links: readonly Link[]
  readonly lanes: readonly PlacedLane[]
  /** px along time that the drawing begins at. */
  readonly origin: number
  readonly side: Direction
  readonly id: string
  /** Leads the text beside the timeline to a paragraph; false where there is none. */
  readonly onBasis: (part: Locator) => boolean
}

/** The chain of mandates, each arc with its paragraph. For the eye; the cards say the same in words. */
export function Arcs({ links, lanes, origin, side, id, onBasis }: Props) {
  const { t } = useTranslation('timeline')
  const { language } = useLanguage()
  const places = useMemo(() => arcPlaces(links, lanes), [links, lanes])
  const pen = useMemo(() => pagePen(id), [id])
  const tagText = useArcTag()
  const left = leftFrom(side, origin)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: for the pointer only, nothing in it takes the focus
    <g className={styles.arcs} aria-hidden="true">
      {places.map((place) => {
        const { link } = place
        const [basis] = link.stated
        if (!basis) return null
        return (
          <a
            key={`${link.from} ${link.to}`}
            href={referenceHref(language, basis.part)}
            tabIndex={-1}
            className={styles.arc}
            data-arc={`${link.from} ${link.to}`}
            data-basis={link.stated.map(({ part }) => part).join(' ')}
            onClick={(event) => {
              event.stopPropagation()
              if (onBasis(basis.part)) event.preventDefault()
            }}
          >
            <title>{`${t(`out.${link.act}`)}: ${link.stated.map(({ words }) => `«${words}»`).join(' ')}`}</title>
            <Shapes shapes={arcShapes(place, left, tagText(basis.part))} pen={pen} />
          </a>
        )
      })}
    </g>
  )
}
