import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { StatusLine } from '../controls/notice.tsx'
import { missedNow, sayLoadedAnew, unsayMissed, watchMissed } from './missed.ts'

const nothing = () => null

/** Says why something did not come, or that the page was loaded anew for it, until the next press or key. */
export function MissedNotice() {
  const { t } = useTranslation('common')
  const said = useSyncExternalStore(watchMissed, missedNow, nothing)
  useEffect(sayLoadedAnew, [])
  useEffect(() => {
    if (!said) return
    const acts = ['pointerdown', 'keydown'] as const
    for (const act of acts) window.addEventListener(act, unsayMissed, true)
    return () => {
      for (const act of acts) window.removeEventListener(act, unsayMissed, true)
    }
  }, [said])
  return said && <StatusLine floating>{t(`missed.${said}`)}</StatusLine>
}
