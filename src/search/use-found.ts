import { startTransition, useEffect, useState } from 'react'
import type { Parts } from '../corpus/parts/part.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { isMissingFile } from '../ui/shell/load-anew.ts'
import { reloadOrGetReason } from '../ui/shell/missed.ts'
import type { Found } from './engine/find.ts'
import { theEngine } from './engine-here.ts'

export interface Search {
  readonly state: 'idle' | 'loading' | 'failed' | 'found'
  /** Why it failed, where that is known. */
  readonly why: 'unreachable' | 'missing' | null
  /** What was found last: it stays until the next answer is there. */
  readonly found: Found | null
  readonly parts: Parts | undefined
  readonly retry: () => void
}

interface Answered {
  readonly found: Found | null
  readonly parts: Parts | undefined
  readonly failed: 'unreachable' | 'missing' | 'otherwise' | null
}

const NOTHING: Answered = { found: null, parts: undefined, failed: null }

/**
 * @param most the most hits of a kind
 * @param toPage where the address does not hold the query: leads to the page of which it does, before anything is loaded anew
 */
export function useFound(query: string, most: number, toPage?: () => void): Search {
  const { language } = useLanguage()
  const [answered, setAnswered] = useState(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const isEmpty = query.trim() === ''
  const isInBox = toPage !== undefined

  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const { find, parts } = await theEngine()
      const found = isEmpty || !isWanted ? null : await find(query, { language, most })
      // What is being typed goes before the drawing of what was found.
      if (isWanted) startTransition(() => setAnswered({ found, parts, failed: null }))
    }
    const mayLoadAnew = () => isWanted && !isInBox
    ask().catch(async (error: unknown) => {
      const failed = isMissingFile(error)
        ? await reloadOrGetReason({ isWanted: mayLoadAnew, byPerson: attempt > 0, isInAddress: true })
        : 'otherwise'
      if (isWanted && failed) setAnswered({ ...NOTHING, failed })
    })
    return () => {
      isWanted = false
    }
  }, [query, isEmpty, language, most, attempt, isInBox])

  const retry = () => {
    if (toPage && answered.failed === 'missing') return toPage()
    setAnswered(NOTHING)
    setAttempt((count) => count + 1)
  }
  const found = isEmpty ? null : answered.found
  const state = answered.failed ? 'failed' : isEmpty ? 'idle' : found ? 'found' : 'loading'
  const why = answered.failed === 'otherwise' ? null : answered.failed
  return { state, why, found, parts: answered.parts, retry }
}
