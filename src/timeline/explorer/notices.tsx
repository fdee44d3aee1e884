import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { MOST_NOTICES, Notice as NoticeBox } from '../../ui/controls/notice.tsx'
import { shortened } from '../../ui/shortened.ts'
import type { TimelineEvent } from '../events.ts'
import { NearestEvent } from './nearest-event.tsx'
import type { Notice } from './url-state.ts'
import type { UrlView } from './use-url-view.ts'

interface Props extends UrlView {
  readonly events: readonly TimelineEvent[]
  /** Of the address, what no search value may be. */
  readonly wrong: readonly string[]
}

/** Says quietly which values of a link could not be used, and offers the nearest event for one that does not exist. */
export default function Notices({ view, events, wrong, change }: Props) {
  const { t } = useTranslation(['link', 'common'])
  const [dismissed, setDismissed] = useState('')
  const notices: readonly Notice[] = [
    ...view.notices,
    ...wrong.map((value): Notice => ({ kind: 'no-choice', value })),
  ]
  const key = JSON.stringify(notices)
  if (key === dismissed) return null
  const text = (notice: Notice): string => {
    switch (notice.kind) {
      case 'reversed':
        return t('reversed')
      case 'outside':
        return t('outside')
      case 'unreadable':
        return t('unreadable', { value: shortened(notice.value) })
      case 'no-part':
        return t('noPart', { value: shortened(notice.value) })
      case 'no-event':
        return t('noEvent', { value: shortened(notice.value) })
      case 'no-choice':
        return t('common:wrongValue', { value: shortened(notice.value) })
    }
  }
  return (
    <NoticeBox label={t('label')}>
      {notices.slice(0, MOST_NOTICES).map((notice) => (
        <p key={JSON.stringify(notice)}>
          {text(notice)}{' '}
          {notice.kind === 'no-event' && (
            <NearestEvent wanted={notice.value} events={events} goTo={(event) => change({ event })} />
          )}
        </p>
      ))}
      <Button
        look="link"
        onClick={() => {
          setDismissed(key)
          change({
            ...(view.span === null || view.notices.some(({ kind }) => kind === 'unreadable')
              ? { from: null, to: null }
              : {}),
            ...(view.event === null ? { event: null } : {}),
            ...(view.filters.within === null ? { in: null } : {}),
            tracks: view.filters.tracks.join(','),
            origins: view.filters.origins.join(','),
          })
        }}
      >
        {t('dismiss')}
      </Button>
    </NoticeBox>
  )
}
