import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react'
import type { Draft } from '../deck/schema.ts'
import { keepDeck, keptText, ownDraft, watchOwnDecks } from '../own/own-decks.ts'
import { keepBeside } from '../own/taken-in.ts'
import { beginEditing, edit } from './editing.ts'

/**
 * - `kept`: all that was done is in this browser
 * - `followed`: another window has changed the talk, and this one shows it
 * - `not-stored`: the browser stores nothing: it lasts as long as the page
 * - `other`: another window has changed the talk at the same time: nothing is overwritten until a person has chosen
 * - `removed`: another window has removed the talk
 */
export type Keeping = 'kept' | 'followed' | 'not-stored' | 'other' | 'removed'

/** A talk that is edited and kept at every change. Two windows of one browser may edit it: neither overwrites the other. */
export function useEditing(draft: Draft, step: number) {
  const [state, dispatch] = useReducer(edit, draft, (talk) => beginEditing(talk, step))
  const [keeping, setKeeping] = useState<Keeping>('kept')
  /** How the talk was kept when this window last looked: at first, when it was drawn. */
  const [keptAtFirst] = useState(() => keptText(draft.id))
  const known = useRef(keptAtFirst)
  /** The talk that stands there, as this window has it. */
  const agreed = useRef(draft)
  const isWriting = useRef(false)
  const { talk } = state

  const write = (own: Draft) => {
    isWriting.current = true
    const isStored = keepDeck(own)
    isWriting.current = false
    known.current = keptText(own.id)
    agreed.current = own
    setKeeping(isStored ? 'kept' : 'not-stored')
  }
  const take = (other: Draft) => {
    known.current = keptText(other.id)
    agreed.current = other
    dispatch({ kind: 'whole', talk: other })
  }
  const keep = useEffectEvent(() => {
    if (agreed.current === talk) return
    const there = keptText(talk.id)
    if (there === known.current) write(talk)
    else setKeeping(there === null ? 'removed' : 'other')
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the talk is kept
  useEffect(() => keep(), [talk])

  const look = useEffectEvent(() => {
    const there = keptText(draft.id)
    if (isWriting.current || there === known.current) return
    const other = ownDraft(draft.id)
    if (!other) setKeeping('removed')
    else if (agreed.current === talk) {
      take(other)
      setKeeping('followed')
    } else setKeeping('other')
  })
  useEffect(() => {
    const again = () => look()
    const leave = watchOwnDecks(again)
    // What another window has changed since the page was drawn, and before this one listened.
    again()
    // A window that was asleep has not been told.
    document.addEventListener('visibilitychange', again)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', again)
    }
  }, [])

  const isSafe = keeping === 'kept' || keeping === 'followed'
  useEffect(() => {
    if (isSafe) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isSafe])

  return {
    state,
    dispatch,
    keeping,
    /** What the other window has; what this one had can be undone to. */
    takeOther() {
      const other = ownDraft(talk.id)
      if (other) take(other)
      setKeeping('kept')
    },
    /** What this window has, in the place of the other's, which can be undone to. */
    keepThis() {
      const other = ownDraft(talk.id)
      if (other) {
        dispatch({ kind: 'whole', talk: other })
        dispatch({ kind: 'whole', talk })
      }
      write(talk)
    },
    /** Both: this one as a talk of its own, whose id is returned. */
    keepBeside: () => keepBeside(talk).deck.id,
  }
}
