import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { wholeAddress } from '../../ui/whole-address.ts'
import type { Position } from '../deck/position.ts'
import { isDeckId } from '../decks/registry.ts'
import type { RoomFile } from '../following/protocol.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import { codeAddress, typedAddress } from './code-address.ts'
import styles from './code-cover.module.css'
import { drawCode } from './modules.ts'

interface Props {
  readonly site: RoomFile
  readonly deck: string
  readonly at: Position
}

/** Covers a stage with a code by which people open what it shows on their own devices; the address in letters below it. */
export function CodeCover({ site, deck, at }: Props) {
  const { t } = useTranslation('present')
  const { isFile } = useTalkPlace()
  const found = codeAddress({
    here: isFile ? null : wholeAddress('/'),
    site,
    deck,
    isOwn: !isDeckId(deck),
    at,
  })
  const address = 'address' in found ? found.address : null
  const code = useMemo(() => address && drawCode(address), [address])
  return (
    <div className={styles.room} data-code={address ?? ''}>
      <div className={styles.cover}>
        {'none' in found && <p className={styles.none}>{t(`code.${found.none}`)}</p>}
        {address && code && (
          <>
            <p>{t(site.room ? 'code.follow' : 'code.open')}</p>
            <svg
              role="img"
              aria-label={t('code.label', { address: typedAddress(address) })}
              viewBox={`0 0 ${code.side} ${code.side}`}
              shapeRendering="crispEdges"
            >
              <rect width={code.side} height={code.side} fill="#fff" />
              <path d={code.path} fill="#000" />
            </svg>
            <p dir="ltr" className={styles.address}>
              {typedAddress(address)}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
