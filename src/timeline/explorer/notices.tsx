import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEvent } from '../events.ts'
import styles from './explorer.module.css'
import type { Notice } from './url-state.ts'
import type { UrlView } from './use-url-view.ts'

interface Props extends UrlView {
  readonly events: readonly TimelineEvent[]
}

/** Says quietly which values of a link could not be used, and offers the nearest event for one that does not exist. */
export function Notices({ view, events, change }: Props) {
  const { t } = useTranslation('timeline')
  const [dismissed, setDismissed] = useState('')
  const key = JSON.stringify(view.notices)
  if (view.notices.length === 0 || key === dismissed) return null
  const text = (notice: Notice): string => {
    switch (notice.kind) {
      case 'reversed':
        return t('notice.reversed')
      case 'outside':
        return t('notice.outside')
      case 'unreadable':
        return t('notice.unreadable', { value: notice.value })
      case 'no-part':
        return t('notice.noPart', { value: notice.value })
      case 'no-event':
        return t('notice.noEvent', { value: notice.value })
    }
  }
  return (
    <div className={`${styles.notice} screen-only`} role="status" aria-label={t('notice.label')}>
      {view.notices.map((notice) => {
        const near =
          notice.kind === 'no-event' ? events.find(({ locator }) => locator === notice.nearest) : undefined
        return (
          <p key={JSON.stringify(notice)}>
            {text(notice)}{' '}
            {near && (
              <>
                {t('notice.nearest')}
                <button
                  type="button"
                  className={styles.inline}
                  onClick={() => change({ event: near.locator.slice('event/'.length) })}
                >
                  {near.title}
                </button>
              </>
            )}
          </p>
        )
      })}
      <button
        type="button"
        className={styles.inline}
        onClick={() => {
          setDismissed(key)
          change({
            ...(view.span === null || view.notices.some(({ kind }) => kind === 'unreadable')
              ? { from: null, to: null }
              : {}),
            ...(view.event === null ? { event: null } : {}),
            ...(view.filters.within === null ? { in: null } : {}),
          })
        }}
      >
        {t('notice.dismiss')}
      </button>
    </div>
  )
}
