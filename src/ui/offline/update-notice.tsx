import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { takeUpdate } from './offline.ts'
import type { Offline } from './offline-state.ts'
import { isTalkOpen } from './talk-lock.ts'
import styles from './update-notice.module.css'
import { useOffline } from './use-offline.ts'

/** While a talk keeps the new edition waiting, its end is looked for so often. */
const TALK_MS = 1000

/** Says that a newer edition waits; it comes only when the person asks for it. */
export default function UpdateNotice() {
  const { t } = useTranslation('common')
  const { update } = useOffline()
  const [putOff, setPutOff] = useState<Offline['update']>('none')
  const [talking, setTalking] = useState(false)
  const take = async () => {
    // Once the new edition is in place, this page alone changes.
    if (update === 'waits' && (await isTalkOpen())) setTalking(true)
    else takeUpdate()
  }
  useEffect(() => {
    if (!talking) return
    const look = async () => setTalking(await isTalkOpen())
    const timer = window.setInterval(() => void look(), TALK_MS)
    return () => window.clearInterval(timer)
  }, [talking])
  return (
    <div role="status" className="screen-only">
      {update !== 'none' && update !== putOff && (
        <p className={styles.notice}>
          {t(`update.${update === 'waits' && talking ? 'talking' : update}`)}{' '}
          <Button look="small" onClick={() => void take()}>
            {t('update.take')}
          </Button>{' '}
          <Button look="small" onClick={() => setPutOff(update)}>
            {t('update.later')}
          </Button>
        </p>
      )}
    </div>
  )
}
