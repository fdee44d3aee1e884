import type { DataSet } from '../../corpus/contributions/data-set.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { hasInferredNames } from '../inferred.ts'
import { chartOf } from '../registry.ts'

interface Props {
  readonly data: DataSet
  readonly chart: string
}

/** What the sign after names of ours means: an entry of the list below the drawing. */
export function StagedNote({ data, chart: id }: Props) {
  const { t } = useTranslation('contributions')
  const chart = chartOf(id)
  return chart && hasInferredNames(chart, data) ? <li>{t('inferredOnStage')}</li> : null
}
