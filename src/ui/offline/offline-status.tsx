import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { askToRemove, askToStore } from './ask-offline.ts'
import { useOffline } from './use-offline.ts'
import { useStoredSize } from './use-stored-size.ts'

/** Whether Masar is stored for reading without a network, how large it is, and a button to remove or to store it. */
export function OfflineStatus() {
  const { t } = useTranslation('settings')
  const { phase } = useOffline()
  const bytes = useStoredSize(phase === 'ready')
  if (phase === 'unable') return null
  const isWanted = phase === 'ready' || phase === 'storing'
  const size = bytes === null ? '' : t('offline.size', { value: Math.max(0.1, Math.round(bytes / 1e5) / 10) })
  return (
    <p>
      <span role="status">{t(`offline.${phase}`, { size })}</span>{' '}
      {/* One button, so that the focus stays on it when what it does changes. */}
      <Button look="small" onClick={isWanted ? askToRemove : askToStore}>
        {t(isWanted ? 'offline.remove' : 'offline.store')}
      </Button>{' '}
      {/* What has come of it takes room as well. */}
      {phase === 'failed' && (
        <Button look="small" onClick={askToRemove}>
          {t('offline.remove')}
        </Button>
      )}
    </p>
  )
}
