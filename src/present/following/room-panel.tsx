import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { typedAddress } from '../code/code-address.ts'
import { isDeckId } from '../decks/registry.ts'
import type { SharedTalk } from '../windows/use-talk.ts'
import { ROOM_PATH, type RoomFile } from './protocol.ts'
import type { RoomView } from './room-link.ts'
import styles from './room-panel.module.css'
import { offerKey, type Taking, takeKey, withdrawOffer } from './room-server.ts'

interface Props {
  readonly shared: Pick<SharedTalk, 'own' | 'room' | 'site'>
  readonly deck: string
}

/** What the speaker sees of the room: how many follow, who has the key, and how it is taken and handed on. */
export function RoomPanel({ shared: { own, room, site }, deck }: Props) {
  const { t } = useTranslation('present')
  const title = useId()
  if (!room) return null
  return (
    <section className={styles.panel} aria-labelledby={title} data-leads={room.leads || undefined}>
      <h2 id={title}>{t('inRoom.title')}</h2>
      <p data-followers={room.followers}>{t('inRoom.followers', { count: room.followers })}</p>
      {!room.isConnected && <p role="status">{t('inRoom.lost')}</p>}
      <p>{t(`inRoom.${stateOf(room)}`)}</p>
      {room.leads && room.elsewhere && (
        <p>
          {t('inRoom.elsewhere')}{' '}
          <Button look="small" onClick={() => own.change({})}>
            {t('inRoom.bring')}
          </Button>
        </p>
      )}
      {room.leads && !isDeckId(deck) && <p>{t('inRoom.lent')}</p>}
      {room.leads ? <HandOver /> : <TakeKey />}
      <Addresses site={site} />
    </section>
  )
}

const stateOf = ({ leads, hasHolder }: RoomView) => (leads ? 'leads' : hasHolder ? 'follows' : 'nobody')

function Addresses({ site }: { readonly site: RoomFile }) {
  const { t } = useTranslation('present')
  if (site.addresses.length === 0) return null
  return (
    <p>
      {t('inRoom.join')}
      {site.addresses.map((address) => (
        <bdi key={address} dir="ltr" className={styles.address}>
          {typedAddress(address)}
          {ROOM_PATH.slice(1)}
        </bdi>
      ))}
    </p>
  )
}

/** The one who has the key lets somebody else take it, by a code that serves once. */
function HandOver() {
  const { t } = useTranslation('present')
  const [code, setCode] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const offer = async () => {
    const offered = await offerKey()
    setCode(offered?.code ?? null)
    setFailed(offered === null)
  }
  const keep = () => {
    setCode(null)
    void withdrawOffer()
  }
  return (
    <>
      {code === null ? (
        <p>
          <Button look="small" onClick={() => void offer()}>
            {t('inRoom.handOver')}
          </Button>
        </p>
      ) : (
        <>
          <p className={styles.code} dir="ltr" data-offer="">
            {code}
          </p>
          <p>{t('inRoom.offer')}</p>
          <p>
            <Button look="small" onClick={keep}>
              {t('inRoom.keep')}
            </Button>
          </p>
        </>
      )}
      <StatusLine>{failed ? t('inRoom.noOffer') : ''}</StatusLine>
    </>
  )
}

function TakeKey() {
  const { t } = useTranslation('present')
  const [code, setCode] = useState('')
  const [outcome, setOutcome] = useState<Taking | null>(null)
  const take = async (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') setOutcome(await takeKey(code))
  }
  return (
    <form className={styles.take} onSubmit={(event) => void take(event)}>
      <label>
        {t('inRoom.key')}
        <input
          dir="ltr"
          value={code}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
      </label>
      <Button look="small" type="submit">
        {t('inRoom.take')}
      </Button>
      <StatusLine>{outcome && outcome !== 'taken' ? t(`inRoom.taking.${outcome}`) : ''}</StatusLine>
    </form>
  )
}
