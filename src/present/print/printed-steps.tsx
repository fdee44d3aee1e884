import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { lastOf } from '../deck/position.ts'
import { StageIn } from '../stage/stage.tsx'
import { TalkProvider, useTalkContext } from '../stage/talk-context.ts'
import { useRoom } from '../stage/use-room.tsx'
import styles from './printed-steps.module.css'

/** The whole deck for paper, a step a page with all that it shows. It is made when the page is about to be printed. */
export function PrintedSteps() {
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
  return printing && createPortal(<Pages />, document.body)
}

function Pages() {
  const context = useTalkContext()
  // On paper every view is as its step says.
  const own = useMemo(() => ({ ...context, live: null, show: null }), [context])
  const { deck } = context
  const first = useRef<HTMLDivElement>(null)
  // All pages are of one size: one of them is measured for all.
  const room = useRoom(first)
  const numbers = deck.steps.map((_, index) => index + 1)
  return (
    <TalkProvider value={own}>
      <div className={styles.pages} data-printed="">
        {numbers.map((number) => (
          <div key={number} className={styles.page}>
            <StageIn at={lastOf(deck, number)} room={room} {...(number === 1 ? { frame: first } : {})} />
          </div>
        ))}
      </div>
    </TalkProvider>
  )
}
