import type { Thread } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { NearestWays } from '../nearest-list.tsx'
import { WaysPage } from '../ways-page.tsx'

/** Says that there is no such thread, and which come nearest. */
export function UnknownThread({
  wanted,
  threads,
}: {
  readonly wanted: string
  readonly threads: readonly Thread[]
}) {
  const { t } = useTranslation('threads')
  return (
    <WaysPage within="threads" title={t('unknown.title')}>
      <NearestWays wanted={wanted} known={threads} says={(name) => t('unknown.says', { wanted: name })} />
    </WaysPage>
  )
}
