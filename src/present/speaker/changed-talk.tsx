import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { keptText, watchOwnDecks } from '../own/own-decks.ts'
import type { TalkWindow } from '../windows/join.ts'
import { Told } from './told.tsx'

interface Props {
  readonly deck: string
  readonly own: TalkWindow
}

/**
 * Says that a talk of one's own has been changed since this window showed it. Its screens are not changed before a room
 * by themselves: they and this window load it anew together, or one would count other steps than the other.
 */
export function ChangedTalk({ deck, own }: Props) {
  const { t } = useTranslation('present')
  const [shown] = useState(() => keptText(deck))
  const kept = useSyncExternalStore(
    watchOwnDecks,
    () => keptText(deck),
    () => shown,
  )
  return (
    <Told
      isTold={kept !== null && kept !== shown}
      says={t('changed')}
      action={t('loadChanged')}
      onAct={() => {
        own.askToReload()
        window.location.reload()
      }}
    />
  )
}
