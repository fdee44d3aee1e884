import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/button.tsx'
import { Notice as NoticeBox } from '../../ui/controls/notice.tsx'
import type { Notice } from './url-state.ts'
import type { Explorer } from './use-explorer.ts'

/** What of a link could not be followed, quietly, with the nearest there is. */
export function Notices({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation('timeline')
  const { view, events, change } = explorer
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
    <NoticeBox label={t('notice.label')}>
      {view.notices.map((notice) => {
        const near =
          notice.kind === 'no-event' ? events.find(({ locator }) => locator === notice.nearest) : undefined
        return (
          <p key={JSON.stringify(notice)}>
            {text(notice)}{' '}
            {near && (
              <>
                {t('notice.nearest')}
                <Button look="link" onClick={() => change({ event: near.locator.slice('event/'.length) })}>
                  {near.title}
                </Button>
              </>
            )}
          </p>
        )
      })}
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
          })
        }}
      >
        {t('notice.dismiss')}
      </Button>
    </NoticeBox>
  )
}
