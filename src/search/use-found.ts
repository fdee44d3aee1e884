import { startTransition, useEffect, useState } from 'react'
import type { Parts } from '../corpus/parts/part.ts'
import { useLanguage } from '../ui/language-context.tsx'
import type { Found } from './engine/find.ts'
import { theEngine } from './engine-here.ts'

export interface Search {
  readonly state: 'idle' | 'loading' | 'failed' | 'found'
  /** What was found last: it stays until the next answer is there. */
  readonly found: Found | null
  readonly parts: Parts | undefined
  readonly retry: () => void
}

interface Answered {
  readonly found: Found | null
  readonly parts: Parts | undefined
  readonly failed: boolean
}

const NOTHING: Answered = { found: null, parts: undefined, failed: false }

/** @param most the most hits of a kind */
export function useFound(query: string, most: number): Search {
  const { language } = useLanguage()
  const [answered, setAnswered] = useState(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const isEmpty = query.trim() === ''

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same once more
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const { find, parts } = await theEngine()
      const found = isEmpty || !isWanted ? null : await find(query, { language, most })
      // What is being typed goes before the drawing of what was found.
      if (isWanted) startTransition(() => setAnswered({ found, parts, failed: false }))
    }
    ask().catch(() => isWanted && setAnswered({ ...NOTHING, failed: true }))
    return () => {
      isWanted = false
    }
  }, [query, isEmpty, language, most, attempt])

  const retry = () => {
    setAnswered(NOTHING)
    setAttempt((count) => count + 1)
  }
  const found = isEmpty ? null : answered.found
  const state = answered.failed ? 'failed' : isEmpty ? 'idle' : found ? 'found' : 'loading'
  return { state, found, parts: answered.parts, retry }
}
