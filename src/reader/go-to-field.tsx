import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useEarlyText } from '../ui/use-early-text.ts'
import styles from './reading-bar.module.css'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  /** The number of the paragraph being read; null where none is. */
  readonly num: number | null
  readonly last: number
  readonly onGoTo: (typed: string) => void
  /** Nothing is asked for after all, and nothing had the focus before. */
  readonly onLeave: () => void
}

/** “Paragraph 12 of 39”: says where one is, and goes to another number once it is typed. */
export function GoToField({ field, num, last, onGoTo, onLeave }: Props) {
  const { t } = useTranslation('reader')
  const [typed, setTyped] = useState<string | null>(null)
  /** What had the focus before; null when nothing had it. */
  const cameFrom = useRef<HTMLElement | null>(null)
  useEarlyText(field, setTyped)
  useEffect(() => {
    // Moving on by any other way makes a half-typed number stale, unless it is being typed at this moment.
    if (num !== undefined && document.activeElement !== field.current) setTyped(null)
  }, [num, field])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGoTo(typed ?? (num === null ? '' : String(num)))
    setTyped(null)
  }
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    setTyped(null)
    if (cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true })
    else {
      event.currentTarget.blur()
      onLeave()
    }
  }
  return (
    <form onSubmit={submit} className={styles.goTo}>
      <label htmlFor="go-to">{t('paragraph')}</label>
      <input
        id="go-to"
        ref={field}
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        size={3}
        title={t('goToTitle')}
        value={typed ?? (num === null ? '' : t('number', { value: num }))}
        onFocus={({ target, relatedTarget }) => {
          cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
          target.select()
        }}
        onKeyDown={leave}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span>{t('ofParagraphs', { last })}</span>
    </form>
  )
}
