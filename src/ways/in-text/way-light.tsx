import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isLocator } from '../../locator.ts'
import { setChosen, useKnowledge } from '../../place/lighting.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useWays } from '../../place/use-ways.ts'
import { useWithoutValue } from '../../place/use-without-value.ts'
import { CloseButton } from '../../ui/controls/button.tsx'
import { barOfPage, FloatingBar } from '../../ui/controls/floating-bar.tsx'
import { Notice, noticesOfPage } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { NearestWays } from '../nearest-list.tsx'
import { askedId, waysLike } from '../ways-like.ts'
import styles from './way-light.module.css'

interface Props {
  /** What the address shows, which may be anything. */
  readonly way: string
  readonly isNamed: boolean
}

/** An issue, a thread, a mechanism or an actor stays lit while one reads: its clauses, events and rows of the table. */
export default function WayLight({ way, isNamed }: Props) {
  const { t } = useTranslation(['ways', 'common'])
  const { language } = useLanguage()
  const close = useWithoutValue('show')
  const ways = useWays(true)
  const entry = isLocator(way) ? ways?.wayAt(way) : undefined
  const locator = entry?.locator
  useKnowledge(ways?.litBy ?? null)
  useEffect(() => {
    if (locator === undefined) return
    setChosen(locator)
    return () => setChosen(null)
  }, [locator])
  if (!ways || !isNamed) return null
  if (!entry) {
    const notice = (
      <Notice className={styles.unknown}>
        <NearestWays
          wanted={askedId(way)}
          known={waysLike(way, ways.all).map((each) => ({ ...each, id: askedId(each.locator) }))}
          says={(wanted) => t('unlit', { wanted })}
        />
        <CloseButton label={t('common:close')} className={styles.away} onClick={close} />
      </Notice>
    )
    const place = noticesOfPage()
    return place ? createPortal(notice, place) : notice
  }
  const place = barOfPage()
  const lit = (
    <FloatingBar
      label={t('lit')}
      at={place ? 'bar' : 'above-foot'}
      closeLabel={t('noLonger')}
      onClose={close}
    >
      <p>
        {t('lit')}{' '}
        <PlaceLink to={entry.locator}>
          <MixedText text={entry.name[language]} />
        </PlaceLink>
      </p>
    </FloatingBar>
  )
  return place ? createPortal(lit, place) : lit
}
