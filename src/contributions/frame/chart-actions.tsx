import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { searchOf } from '../view.ts'
import styles from './chart-actions.module.css'

/** What a chart in a frame takes in height, px: no more than this at a width of 640 (tests/browser/embeds.spec.ts). */
const FRAME_HEIGHT = 760

interface Props {
  readonly chart: Chart
  readonly tableOpen: boolean
}

/** Table, data, picture, link, embedding: what one can take away from a chart. */
export function ChartActions({ chart, tableOpen }: Props) {
  const { t } = useTranslation('contributions')
  const { language, direction } = useLanguage()
  const { data, series, view, words, search, showTable, setting } = useContributions()
  const [notice, setNotice] = useState('')
  const [offersFrame, setOffersFrame] = useState(false)
  const own = searchOf(chart, search)

  const copy = async () => {
    const url = urlOf({ language, page: 'contributions', view: own, part: chart.id })
    const address = new URL(publicPath(url), window.location.href)
    try {
      await navigator.clipboard.writeText(address.href)
      setNotice(t('actions.copied'))
    } catch {
      setNotice(t('actions.copyFailed'))
    }
  }
  const take = async (kind: 'svg' | 'png') => {
    setNotice(t('actions.working'))
    try {
      const { exportChart } = await import('../export/export-chart.ts')
      await exportChart(kind, { chart, input: { series, view: view.view, words }, direction })
      setNotice('')
    } catch (error) {
      setNotice(t('actions.exportFailed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const frame = () => {
    const url = urlOf({ language, page: 'embed', chart: chart.id, view: own })
    const address = new URL(publicPath(url), window.location.href)
    return `<iframe src="${address.href}" title="${t(chart.title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`
  }
  return (
    <div className={`${styles.actions} screen-only`}>
      <ul className={styles.list} aria-label={t('actions.label')}>
        <li>
          <Button
            look="link"
            aria-expanded={tableOpen}
            aria-controls={`${chart.id}.table`}
            title={t('table.showTitle')}
            onClick={() => showTable(chart.id, !tableOpen)}
          >
            {t('table.show')}
          </Button>
        </li>
        <li>
          <a href={publicPath(`data/${data.id}.csv`)} download>
            {t('actions.csv')}
          </a>
        </li>
        <li>
          <a href={publicPath(`data/${data.id}.json`)} download>
            {t('actions.json')}
          </a>
        </li>
        <li>
          <a href={publicPath(`data/${data.id}.dictionary.csv`)} download>
            {t('actions.dictionary')}
          </a>
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
        {setting !== 'embed' && (
          <li>
            <Button look="link" aria-expanded={offersFrame} onClick={() => setOffersFrame(!offersFrame)}>
              {t('actions.embed')}
            </Button>
          </li>
        )}
      </ul>
      {offersFrame && (
        <textarea
          className={styles.code}
          aria-label={t('actions.embedLabel')}
          dir="ltr"
          readOnly
          rows={3}
          value={frame()}
          onFocus={(event) => event.target.select()}
        />
      )}
      <StatusLine>{notice}</StatusLine>
    </div>
  )
}
