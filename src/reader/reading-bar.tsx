import { type ReactNode, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { paragraphNumber } from '../locator.ts'
import { Button } from '../ui/controls/button.tsx'
import { Dialog } from '../ui/controls/dialog.tsx'
import { StatusLine } from '../ui/controls/notice.tsx'
import { Contents } from './contents.tsx'
import { GoToField } from './go-to-field.tsx'
import { PaneLinks } from './pane-links.tsx'
import type { PaneName } from './panes.ts'
import { usePlaceRead, useReader } from './reader-context.tsx'
import styles from './reading-bar.module.css'
import { useRoomOfBar } from './use-room-of-bar.ts'

interface Props {
  readonly pane: PaneName | 'unknown' | null
  readonly onStep: (step: 1 | -1) => void
  readonly onGoTo: (typed: string) => void
  /** What stood wrong in a request, in the reader's language; empty when nothing did. */
  readonly notice: ReactNode
  /** What changes the look of the text. */
  readonly tools: ReactNode
  readonly goToField: React.RefObject<HTMLInputElement | null>
}

/** Always in reach of a thumb: the plan, the neighbours, “go to paragraph”, how far one has come, the panes. */
export function ReadingBar({ pane, onStep, onGoTo, notice, tools, goToField }: Props) {
  const { t } = useTranslation('reader')
  const { document } = useReader()
  const reading = usePlaceRead()
  const dialog = useRef<HTMLDialogElement>(null)
  const bar = useRef<HTMLElement>(null)
  useRoomOfBar(bar)

  const paragraphs = document.sections.flatMap((section) => section.paragraphs)
  const last = paragraphs.at(-1)?.num ?? 0
  const num = reading.current ? paragraphNumber(reading.current) : null
  return (
    <section
      ref={bar}
      className={`${styles.bar} screen-only`}
      aria-label={t('tools')}
      data-pane={pane ?? undefined}
    >
      <progress className={styles.progress} value={num ?? 0} max={last} aria-label={t('progress')} />
      <div data-bar-row />
      <StatusLine className={styles.notice}>{notice}</StatusLine>
      <div className={styles.row}>
        <Button
          look="quiet"
          className={styles.contentsButton}
          title={t('contents')}
          onClick={() => dialog.current?.showModal()}
        >
          <span className={styles.contentsSign} aria-hidden="true" />
          <span className={styles.contentsWord}>{t('contents')}</span>
        </Button>
        <Dialog ref={dialog} className={styles.dialog} title={t('contents')} titleHidden>
          <Contents onGo={() => dialog.current?.close()} />
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {t('closeContents')}
          </Button>
        </Dialog>
        {tools}
        <div className={styles.steps}>
          <Button
            look="quiet"
            onClick={() => onStep(-1)}
            aria-label={t('previous')}
            title={t('previousTitle')}
          >
            <span className={styles.arrow} data-way="back" aria-hidden="true" />
          </Button>
          <GoToField
            field={goToField}
            num={num}
            last={last}
            onGoTo={onGoTo}
            onLeave={() =>
              window.document.getElementById(reading.current ?? '')?.focus({ preventScroll: true })
            }
          />
          <Button look="quiet" onClick={() => onStep(1)} aria-label={t('next')} title={t('nextTitle')}>
            <span className={styles.arrow} data-way="on" aria-hidden="true" />
          </Button>
        </div>
        <PaneLinks pane={pane} />
      </div>
    </section>
  )
}
