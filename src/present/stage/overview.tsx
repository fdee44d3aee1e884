import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { OwnWords } from '../own-words.tsx'
import { positionAfterKey } from './keys-in-list.ts'
import styles from './overview.module.css'
import { useTalkContext } from './talk-context.ts'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** From 1. */
  readonly step: number
  readonly onGo: (step: number) => void
}

/** All steps of the deck, to go to any of them: from the one that is shown the arrows lead to the others. */
export function Overview({ dialog, step, onGo }: Props) {
  const { t } = useTranslation('present')
  return (
    <Dialog ref={dialog} title={t('overview')} openedBy="overview" focusInside className={styles.dialog}>
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
  const { direction } = useLanguage()
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const top = buttons[0]?.offsetTop
    const columns = Math.max(1, buttons.filter(({ offsetTop }) => offsetTop === top).length)
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1
    const next = positionAfterKey(event.key, at, { count: buttons.length, columns, direction })
    if (at === -1 || next === null) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  const numbered = deck.steps.map((own, index) => ({ own, number: index + 1 }))
  return (
    <ol className={styles.steps} onKeyDown={onKeyDown}>
      {numbered.map(({ own, number }) => (
        <li key={number}>
          <button
            ref={(button) => {
              button?.toggleAttribute('autofocus', number === step)
            }}
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
