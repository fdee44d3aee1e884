import { useCallback, useEffect, useState } from 'react'
import type { RecordOfThings } from '../corpus/record.ts'

interface AskedFor {
  readonly record: RecordOfThings | null
  /** It was asked for and has not come yet. */
  readonly failed: boolean
  /** Asks for it again, and tells whether it came. */
  readonly retry: () => Promise<boolean>
}

/**
 * The record, fetched when something first wants it. Where it did not come it is asked for again with every other thing
 * that wants it.
 * @param wantedFor what wants it; null for nothing
 */
export function useRecord(wantedFor: unknown): AskedFor {
  const [record, setRecord] = useState<RecordOfThings | null>(null)
  const [failed, setFailed] = useState(false)
  const ask = useCallback(async (): Promise<boolean> => {
    try {
      const { loadRecord } = await import('../corpus/record.ts')
      setRecord(await loadRecord())
      return true
    } catch {
      setFailed(true)
      return false
    }
  }, [])
  useEffect(() => {
    if (wantedFor !== null) void ask()
  }, [wantedFor, ask])
  return { record, failed: failed && !record, retry: ask }
}
