import type { KeyboardEvent } from 'react'
import { setDigits, withLatinDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isTaken } from '../../ui/keyboard/intents.ts'
import { useDigits } from '../../ui/use-digits.ts'
import styles from './tally-step.module.css'

interface Props {
  /** What the hands are raised for. */
  readonly answer: string
  readonly count: number
  readonly onCount: (count: number) => void
}

/** A count of hands that can be typed, or changed by one. */
export function Hands({ answer, count, onCount }: Props) {
  const { t } = useTranslation('present')
  const { ofInterface } = useDigits()
  return (
    <>
      <button
        type="button"
        className={styles.change}
        aria-label={t('fewer', { answer })}
        disabled={count === 0}
        onClick={() => onCount(count - 1)}
      >
        −
      </button>
      <input
        className={styles.hands}
        inputMode="numeric"
        aria-label={t('hands', { answer })}
        value={setDigits(String(count), ofInterface)}
        onChange={({ target }) => onCount(typedNumber(target.value))}
        onFocus={({ target }) => target.select()}
        onKeyDown={leaveWhenDone}
      />
      <button
        type="button"
        className={styles.change}
        aria-label={t('more', { answer })}
        onClick={() => onCount(count + 1)}
      >
        +
      </button>
    </>
  )
}

/** The number is kept as it is typed: after Enter or Escape the keys lead from step to step again. */
function leaveWhenDone({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  if ((key === 'Enter' || key === 'Escape') && !isTaken(nativeEvent)) currentTarget.blur()
}

/** What is typed may be anything, in either digits: what is no number counts as none. */
function typedNumber(text: string): number {
  const digits = /\d+/.exec(withLatinDigits(text))?.[0]
  return digits === undefined ? 0 : Number(digits)
}
