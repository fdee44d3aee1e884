import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import type { SharedTalk } from '../windows/use-talk.ts'

interface Props {
  readonly shared: Pick<SharedTalk, 'room' | 'frozen' | 'following' | 'returnToSpeaker'>
  readonly className: string | undefined
}

/** What somebody who follows is told who has gone elsewhere, or whose network is gone. */
export function FollowNotice({ shared, className }: Props) {
  const { t } = useTranslation('present')
  const { room, frozen, following, returnToSpeaker } = shared
  if (!room || room.leads) return null
  const isAway = (following && frozen) || room.elsewhere !== null
  const isLost = following && !room.isConnected
  if (!isAway && !isLost) return <p role="status" className="visually-hidden" />
  return (
    <p role="status" className={className} data-away={isAway || undefined}>
      {isLost && <span>{t('inRoom.lost')} </span>}
      {isAway && <span>{t('inRoom.looking')} </span>}
      {isAway && (
        <Button look="plain" onClick={returnToSpeaker}>
          {t('inRoom.back')}
        </Button>
      )}
    </p>
  )
}
