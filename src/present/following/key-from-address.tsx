import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/controls/notice.tsx'
import type { Taking } from './room-server.ts'

const NAME = '#key='

/** The link that the server of a room prints: the key is taken with it once, and the address is the page's own again. */
export function KeyFromAddress() {
  const { t } = useTranslation('present')
  const [outcome, setOutcome] = useState<Taking | null>(null)
  useEffect(() => {
    const { hash, pathname } = window.location
    if (!hash.startsWith(NAME)) return
    window.history.replaceState(window.history.state, '', pathname)
    void import('./room-server.ts')
      .then(({ takeKeyOfLink }) => takeKeyOfLink(hash.slice(NAME.length)))
      .then(setOutcome, () => setOutcome('unreachable'))
  }, [])
  return <Notice>{outcome && <p>{t(`inRoom.taking.${outcome}`)}</p>}</Notice>
}
