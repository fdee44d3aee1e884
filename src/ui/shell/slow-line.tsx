import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isSomethingComing, watchComing } from '../coming.ts'
import styles from './slow-line.module.css'

/** What comes sooner needs no word: that it is there says that the person was heard. */
const QUICK_MS = 200

function useIsSlow(loading: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!loading) return
    const timer = window.setTimeout(() => setSlow(true), QUICK_MS)
    return () => {
      window.clearTimeout(timer)
      setSlow(false)
    }
  }, [loading])
  return slow
}

/**
 * While something is still coming, a page or a part of one that was asked for: a line along the top of the window, and a
 * word for who hears.
 * @param loading whether a page is
 */
export function SlowLine({ loading }: { readonly loading: boolean }) {
  const { t } = useTranslation('common')
  const part = useSyncExternalStore(watchComing, isSomethingComing, () => false)
  const slow = useIsSlow(loading || part)
  return (
    <div role="status" className="screen-only">
      {slow && (
        <>
          <span className={styles.line} />
          <span className="visually-hidden">{t('loading')}</span>
        </>
      )}
    </div>
  )
}
