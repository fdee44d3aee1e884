import { type FormEvent, useEffect, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { deskHere } from '../repairing/desk-here.ts'
import type { DeskState } from '../repairing/desk-state.ts'
import styles from './rescue-page.module.css'

/** What is refused for want of a file of the app. */
const MISSED: readonly string[] = ['no-script', 'no-words', 'no-reader']

/** Why a document could not be opened, and what helps. */
export function RefusalNotice({
  refused,
  isInAddress,
}: Pick<DeskState, 'refused'> & {
  /** The address names a document: the page loaded anew goes on with it. */
  readonly isInAddress: boolean
}) {
  const { t } = useTranslation('rescue')
  const [password, setPassword] = useState('')
  const isLocked = refused?.why === 'password' || refused?.why === 'wrong-password'
  useEffect(() => {
    if (!refused || !MISSED.includes(refused.why)) return
    let isWanted = true
    // Loaded anew, the page has what is kept, and nothing else: first all that was to be written is.
    void deskHere()
      .readList()
      .then(() =>
        reloadOrSayWhy({ isInAddress, isWanted: () => isWanted && deskHere().get().trouble === null }),
      )
    return () => {
      isWanted = false
    }
  }, [refused, isInAddress])
  const unlock = (event: FormEvent) => {
    event.preventDefault()
    setPassword('')
    void deskHere().unlock(password)
  }
  return (
    <Notice className={styles.refusal}>
      {refused && <span>{t(`refused.${refused.why}`, { name: isolateOwn(refused.name) })}</span>}
      {isLocked && (
        <form onSubmit={unlock} className={styles.tools}>
          <label className={styles.password}>
            {t('refused.passwordLabel')}
            <input
              type="password"
              autoComplete="off"
              dir="auto"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          </label>
          <Button look="small" type="submit" disabled={password === ''}>
            {t('refused.unlock')}
          </Button>
        </form>
      )}
      {refused && (
        <Button look="link" onClick={() => deskHere().dismiss()}>
          {t('refused.dismiss')}
        </Button>
      )}
    </Notice>
  )
}
