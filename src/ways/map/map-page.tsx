import { useTranslation } from '../../i18n/use-translation.ts'
import common from '../common.module.css'
import { WaysPage, WaysSection } from '../ways-page.tsx'
import { MapFigure } from './map-figure.tsx'
import styles from './map-page.module.css'
import { MatrixTable } from './matrix-table.tsx'
import type { MapGround } from './model.ts'
import type { MapSearch } from './search.ts'

interface Props extends MapGround {
  readonly search: MapSearch
}

/** Both texts seen at once, and the issues by sections. */
export function MapPage({ search, ...ground }: Props) {
  const { t } = useTranslation('map')
  return (
    <WaysPage within="map" title={t('title')} head={<Intro />}>
      <MapFigure {...ground} search={search} />
      <WaysSection id="matrix" heading={t('matrix.title')}>
        <p className={common.aside}>{t('matrix.note')}</p>
        <MatrixTable texts={ground.texts} ways={ground.ways} />
      </WaysSection>
    </WaysPage>
  )
}

/** What the map is, and what can be done with it: without scripts it is coloured in one way, and its bars are links. */
function Intro() {
  const { t } = useTranslation('map')
  return (
    <p className={styles.intro}>
      {t('intro')} <span className={styles.live}>{t('introLive')}</span>
      <span className={styles.still}>{t('introStill')}</span>
    </p>
  )
}
