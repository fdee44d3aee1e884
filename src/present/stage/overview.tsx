import type { RefObject } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { OwnWords } from '../own-words.tsx'
import styles from './overview.module.css'
import { useTalkContext } from './talk-context.ts'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** From 1. */
  readonly step: number
  readonly onGo: (step: number) => void
}

/** All steps of the deck, to go to any of them. */
export function Overview({ dialog, step, onGo }: Props) {
  const { t } = useTranslation('present')
  return (
    <Dialog ref={dialog} title={t('overview')} openedBy="overview" className={styles.dialog}>
      <StepList
        step={step}
        onGo={(number) => {
          dialog.current?.close()
          onGo(number)
        }}
      />
    </Dialog>
  )
}

function StepList({ step, onGo }: Omit<Props, 'dialog'>) {
  const { t } = useTranslation('present')
  const { deck } = useTalkContext()
  const numbered = deck.steps.map((own, index) => ({ own, number: index + 1 }))
  return (
    <ol className={styles.steps}>
      {numbered.map(({ own, number }) => (
        <li key={number}>
          <button
            type="button"
            aria-current={number === step ? 'step' : undefined}
            onClick={() => onGo(number)}
          >
            <span className={styles.number}>{t('stepNumber', { value: number })}</span>{' '}
            <OwnWords words={own.title} />
          </button>
        </li>
      ))}
    </ol>
  )
}
