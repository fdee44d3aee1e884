import type { Issue } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { NearestWays } from '../nearest-list.tsx'
import { WaysPage } from '../ways-page.tsx'

/** Says that there is no such issue, and which come nearest. */
export function UnknownIssue({
  wanted,
  issues,
}: {
  readonly wanted: string
  readonly issues: readonly Issue[]
}) {
  const { t } = useTranslation('issues')
  return (
    <WaysPage within="issues" title={t('unknown.title')}>
      <NearestWays wanted={wanted} known={issues} says={(name) => t('unknown.says', { wanted: name })} />
    </WaysPage>
  )
}
