import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MapFigure } from './map-figure.tsx'
import styles from './map-page.module.css'
import type { MapGround } from './model.ts'
import type { MapSearch } from './search.ts'

interface Props extends MapGround {
  readonly document: DocumentId
  readonly search: MapSearch
}

/** The map of the text that it stands beside. */
export function MapPane({ document, search, texts, ...ground }: Props) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const own = useMemo(() => texts.filter((text) => text.document === document), [texts, document])
  return (
    <div className={styles.pane}>
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
