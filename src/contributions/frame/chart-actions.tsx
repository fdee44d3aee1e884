import { useState } from 'react'
import { FigureActions } from '../../drawing/figure-actions.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import { wholeAddress } from '../../ui/whole-address.ts'
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
  const [offersFrame, setOffersFrame] = useState(false)
  const own = searchOf(chart, search)

  const picture = (kind: 'svg' | 'png') => ({
    name: t(`actions.${kind}`),
    save: async () => {
      const { exportChart } = await import('../export/export-chart.ts')
      await exportChart(kind, { chart, input: { series, view: view.view, words }, direction })
    },
  })
  const frame = () => {
    const address = wholeAddress(urlOf({ language, page: 'embed', chart: chart.id, view: own }))
    return `<iframe src="${address}" title="${t(chart.title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`
  }
  return (
    <FigureActions
      words={{
        label: t('actions.label'),
        table: t('table.show'),
        tableTitle: t('table.showTitle'),
        copy: t('actions.copy'),
        copied: t('actions.copied'),
        copyFailed: t('actions.copyFailed'),
        working: t('actions.working'),
        failed: t('actions.exportFailed'),
      }}
      table={{
        id: `${chart.id}.table`,
        open: tableOpen,
        onChange: (open) => showTable(chart.id, open),
      }}
      files={[picture('svg'), picture('png')]}
      url={() => urlOf({ language, page: 'contributions', view: own, part: chart.id })}
      more={
        setting !== 'embed' && (
          <li>
            <Button look="link" aria-expanded={offersFrame} onClick={() => setOffersFrame(!offersFrame)}>
              {t('actions.embed')}
            </Button>
          </li>
        )
      }
      opened={
        offersFrame && (
          <textarea
            className={styles.code}
            aria-label={t('actions.embedLabel')}
            dir="ltr"
            readOnly
            rows={3}
            value={frame()}
            onFocus={(event) => event.target.select()}
          />
        )
      }
    >
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
    </FigureActions>
  )
}
