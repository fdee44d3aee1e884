import { Link } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useReadingPlace } from '../../place/reading-place.ts'
import { type PaneMarks, useReadInView } from '../../place/use-read-in-view.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MapFigure } from './map-figure.tsx'
import styles from './map-page.module.css'
import type { MapGround } from './model.ts'
import type { MapSearch } from './search.ts'

interface Props extends MapGround {
  readonly document: DocumentId
  readonly search: MapSearch
}

const MARKS: PaneMarks = { lit: '[data-read]', open: '[data-open]', pointed: 'svg a', margin: 24 }

/** The map of the text that it stands beside; the clauses being read come into view. */
export function MapPane({ document, search, texts, ...ground }: Props) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const pane = useRef<HTMLDivElement>(null)
  useReadInView(pane, useReadingPlace(), MARKS, true)
  const own = useMemo(() => texts.filter((text) => text.document === document), [texts, document])
  return (
    <div ref={pane} className={styles.pane}>
      <h2>{t('title')}</h2>
      <MapFigure {...ground} texts={own} search={search} />
      <p>
        <Link to="/$lang/map" params={{ lang: language }} search={{ show: search.show }}>
          {t('whole')}
        </Link>
      </p>
    </div>
  )
}
