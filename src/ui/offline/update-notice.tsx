import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../controls/button.tsx'
import { takeUpdate } from './offline.ts'
import styles from './update-notice.module.css'
import { useOffline } from './use-offline.ts'

/** Says that a newer edition waits; it comes only when the person asks for it. */
export function UpdateNotice() {
  const { t } = useTranslation('common')
  const { update } = useOffline()
  const [later, setLater] = useState(false)
  return (
    <div role="status" className="screen-only">
      {update && !later && (
        <p className={styles.notice}>
          {t('update.ready')}{' '}
          <Button look="small" onClick={takeUpdate}>
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
