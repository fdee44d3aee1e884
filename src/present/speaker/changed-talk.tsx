import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { keptText, watchOwnDecks } from '../own/own-decks.ts'
import type { TalkWindow } from '../windows/join.ts'
import styles from './speaker.module.css'

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
  const isChanged = kept !== null && kept !== shown
  const loadAnew = () => {
    own.askToReload()
    window.location.reload()
  }
  return (
    <div role="status">
      {isChanged && (
        <div className={styles.frozen}>
          <p>{t('changed')}</p>
          <Button look="small" onClick={loadAnew}>
            {t('loadChanged')}
          </Button>
        </div>
      )}
    </div>
  )
}
