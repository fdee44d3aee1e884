import { FigureActions } from '../../drawing/figure-actions.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { MapFigure } from './compose.ts'
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
  const picture = (kind: 'svg' | 'png') => ({
    name: t(`actions.${kind}`),
    save: async () => (await import('./save-map.ts')).saveMapPicture(kind, figure()),
  })
  return (
    <FigureActions
      words={{
        label: t('actions.label'),
        table: t('actions.table'),
        copy: t('actions.copy'),
        copied: t('actions.copied'),
        copyFailed: t('actions.copyFailed'),
        working: t('actions.working'),
        failed: t('actions.failed'),
      }}
      table={{ id: 'map.table', open: tableOpen, onChange: onTable }}
      files={[
        {
          name: t('actions.csv'),
          save: async () => (await import('./save-map.ts')).saveMapTable(texts, ways),
        },
        picture('svg'),
        picture('png'),
      ]}
      url={() => urlOf({ language, page: 'map', view: search })}
    />
  )
}
