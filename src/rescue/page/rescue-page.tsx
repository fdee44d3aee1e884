import { useNavigate } from '@tanstack/react-router'
import { type ComponentProps, useCallback, useEffect, useRef, useState } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useWrongValues } from '../../place/use-search.ts'
import { Notice } from '../../ui/controls/notice.tsx'
import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { type FetchedPart, useWhenAsked } from '../../ui/use-when-asked.ts'
import { deskHere, useDesk } from '../repairing/desk-here.ts'
import { type RescueSearch, rescueSearch } from '../search.ts'
import { draftNamed, keepDraft } from '../store/drafts.ts'
import { DocumentList } from './document-list.tsx'
import type { DocumentView } from './document-view.tsx'
import { ElsewhereNotice } from './elsewhere-notice.tsx'
import { Intake } from './intake.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import styles from './rescue-page.module.css'
import { TaskNotice } from './task-notice.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'

/** Fetched with the first document that is open. */
const DOCUMENT: FetchedPart<ComponentProps<typeof DocumentView>> = {
  fetch: () => import('./document-view.tsx').then((module) => ({ default: module.DocumentView })),
  words: ['repaired'],
}

/** A damaged document of one's own: brought, repaired in this browser, read line by line, and taken away. */
export function RescuePage({ search }: { readonly search: RescueSearch }) {
  const { t } = useTranslation('rescue')
  const navigate = useNavigate({ from: '/$lang/rescue' })
  const { isRead, documents, trouble, task, refused, open, elsewhere } = useDesk()
  const wrong = useWrongValues(rescueSearch)
  const wanted = search.open
  const shown = open?.document.id
  const change = useCallback(
    (next: RescueSearch, replace = true) => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  )

  useEffect(() => {
    void deskHere().readList()
  }, [])
  // The address says what is open: a document that has just been repaired takes its place there.
  const isThere = wanted !== undefined && documents.some(({ id }) => id === wanted)
  useEffect(() => {
    if (isRead && isThere && wanted !== undefined) void deskHere().open(wanted)
    else if (isRead && wanted === undefined) deskHere().close()
  }, [isRead, isThere, wanted])
  useEffect(() => {
    deskHere().onRepaired((id, text) => {
      // What the document holds need not stand in the field any more; what was written there since then stays.
      const isPasted = deskHere().get().open?.document.origin === 'pasted'
      if (isPasted && text.includes(draftNamed('pasted') ?? '')) keepDraft('pasted', null)
      change({ open: id }, false)
    })
    return () => deskHere().onRepaired(null)
  }, [change])

  const isBusy = task !== null
  const [untaken, setUntaken] = useState('')
  const take = ([first, ...others]: readonly File[]) => {
    if (!first) return
    if (isBusy) return setUntaken(t('intake.busy', { name: isolateOwn(first.name) }))
    setUntaken(
      others.length > 0 ? t('intake.others', { name: isolateOwn(first.name), count: others.length }) : '',
    )
    void deskHere().bringFile(first)
  }
  const isOver = useDroppedFiles(take)

  const isOpen = open !== null && shown === wanted
  const View = useWhenAsked(isOpen, DOCUMENT, () => void reloadOrSayWhy({ isInAddress: true }))
  // What was pressed is gone where a document opens or closes, or work ends: the focus goes to the heading of what is there.
  const main = useRef<HTMLElement>(null)
  const isShown = isOpen && View !== null
  const stands = isShown ? 'document' : isBusy ? 'busy' : refused ? 'refused' : 'list'
  const stood = useRef(stands)
  useEffect(() => {
    if (stood.current === stands) return
    stood.current = stands
    if (stands === 'busy' || window.document.activeElement !== window.document.body) return
    const asked = stands === 'refused' ? 'input[type=password]' : 'h2'
    const place = stands === 'list' ? null : main.current?.querySelector<HTMLElement>(asked)
    const heading = main.current?.querySelector<HTMLElement>('h1')
    ;(place ?? heading)?.focus({ preventScroll: true })
  }, [stands])
  return (
    <main ref={main} id="text" className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      {!isOpen && <p className={styles.lead}>{t('lead')}</p>}
      <noscript>
        <p>{t('needsScripts')}</p>
      </noscript>
      <WrongValues values={wrong} />
      <div className={styles.live}>
        <Notice>{trouble && t(`trouble.${trouble}`)}</Notice>
        <Notice>{untaken}</Notice>
        <TaskNotice task={task} />
        <RefusalNotice refused={refused} isInAddress={wanted !== undefined} />
        <ElsewhereNotice elsewhere={elsewhere} />
        {isRead && wanted !== undefined && !isThere && <Notice>{t('list.unknown', { id: wanted })}</Notice>}
        {isOpen ? (
          View && <View key={open.document.id} open={open} search={search} onSearch={change} />
        ) : (
          <>
            <Intake
              isBusy={isBusy}
              isOver={isOver}
              onFiles={take}
              onUnpasted={() => setUntaken(t('intake.unpasted'))}
            />
            {isRead && <DocumentList documents={documents} isBusy={isBusy} />}
          </>
        )}
      </div>
      {!isOpen && (
        <section aria-labelledby="privacy" className={styles.section}>
          <h2 id="privacy">{t('privacy.title')}</h2>
          <p>{t('privacy.why')}</p>
          <p>{t('privacy.kept')}</p>
        </section>
      )}
    </main>
  )
}
