import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './slow-navigation.module.css'

/** A page that comes sooner needs no word: the change itself says that the link was heard. */
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

/** While the page that a link leads to is still coming: a line along the top of the window, and a word for who hears. */
export function SlowNavigation() {
  const { t } = useTranslation('common')
  const slow = useIsSlow(useRouterState({ select: ({ isLoading }) => isLoading }))
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
