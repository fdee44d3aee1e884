import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import type { MapFigure } from './compose.ts'
import styles from './map-actions.module.css'
import type { MapGround } from './model.ts'
import type { MapSearch } from './search.ts'

interface Props extends Pick<MapGround, 'texts' | 'ways'> {
  readonly search: MapSearch
  readonly figure: () => MapFigure
  readonly tableOpen: boolean
  readonly onTable: (open: boolean) => void
}

/** Table, data, picture, link: what one can take away from the map. */
export function MapActions({ texts, ways, search, figure, tableOpen, onTable }: Props) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const [notice, setNotice] = useState('')
  const take = async (kind: 'svg' | 'png' | 'csv') => {
    setNotice(t('actions.working'))
    try {
      const { saveMapPicture, saveMapTable } = await import('./save-map.ts')
      await (kind === 'csv' ? saveMapTable(texts, ways) : saveMapPicture(kind, figure()))
      setNotice('')
    } catch {
      setNotice(t('actions.failed'))
    }
  }
  const copy = async () => {
    const address = new URL(publicPath(urlOf({ language, page: 'map', view: search })), window.location.href)
    try {
      await navigator.clipboard.writeText(address.href)
      setNotice(t('actions.copied'))
    } catch {
      setNotice(t('actions.copyFailed'))
    }
  }
  return (
    <div className={`${styles.actions} screen-only`}>
      <ul className={styles.list} aria-label={t('actions.label')}>
        <li>
          <Button
            look="link"
            aria-expanded={tableOpen}
            aria-controls="map.table"
            onClick={() => onTable(!tableOpen)}
          >
            {t('actions.table')}
          </Button>
        </li>
        <li>
          <Button look="link" onClick={() => void take('csv')}>
            {t('actions.csv')}
          </Button>
        </li>
        <li>
          <Button look="link" onClick={() => void take('svg')}>
            {t('actions.svg')}
          </Button>
        </li>
        <li>
          <Button look="link" onClick={() => void take('png')}>
            {t('actions.png')}
          </Button>
        </li>
        <li>
          <Button look="link" onClick={() => void copy()}>
            {t('actions.copy')}
          </Button>
        </li>
      </ul>
      <StatusLine>{notice}</StatusLine>
    </div>
  )
}
