import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { lastOf } from '../deck/position.ts'
import { Stage } from '../stage/stage.tsx'
import { useTalkContext } from '../stage/talk-context.ts'
import styles from './printed-steps.module.css'

/** The whole deck for paper, a step a page with all that it shows. It is made when the page is about to be printed. */
export function PrintedSteps() {
  const { deck } = useTalkContext()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The page is laid out for paper when this event has been answered, and not again.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!printing) return null
  const numbers = deck.steps.map((_, index) => index + 1)
  return createPortal(
    <div className={styles.pages} data-printed="">
      {numbers.map((number) => (
        <div key={number} className={styles.page}>
          <Stage at={lastOf(deck, number)} />
        </div>
      ))}
    </div>,
    document.body,
  )
}
