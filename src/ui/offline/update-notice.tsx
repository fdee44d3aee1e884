import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { startOffline, takeUpdate } from './offline.ts'
import { isTalkOpen } from './talk-lock.ts'
import styles from './update-notice.module.css'
import { useOffline } from './use-offline.ts'

/** Where a browser does not say when it is idle. */
const IDLE_MS = 3000

/** Says that a newer edition waits; it comes only when the person asks for it. */
export function UpdateNotice() {
  const { t } = useTranslation('common')
  const { update } = useOffline()
  const [later, setLater] = useState(false)
  const [talking, setTalking] = useState(false)
  const take = async () => {
    if (await isTalkOpen()) setTalking(true)
    else takeUpdate()
  }
  // The page comes first: what is stored for later waits until there is nothing else to do.
  useEffect(() => {
    if (!window.requestIdleCallback) {
      const timer = window.setTimeout(startOffline, IDLE_MS)
      return () => window.clearTimeout(timer)
    }
    const wait = window.requestIdleCallback(startOffline)
    return () => window.cancelIdleCallback(wait)
  }, [])
  return (
    <div role="status" className="screen-only">
      {update && !later && (
        <p className={styles.notice}>
          {t(talking ? 'update.talking' : 'update.ready')}{' '}
          <Button look="small" onClick={() => void take()}>
            {t('update.take')}
          </Button>{' '}
          <Button look="small" onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </p>
      )}
    </div>
  )
}
