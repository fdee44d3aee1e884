import { useCallback, useEffect, useMemo, useState } from 'react'
import { type DocumentId, loadEnglish } from '../../corpus/load.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { whileComing } from '../../ui/coming.ts'
import { isMissingFile } from '../../ui/shell/load-anew.ts'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { type EnglishText, indexEnglish } from './english-text.ts'

interface AskedFor {
  readonly english: EnglishText | null
  /** It was asked for and did not come. */
  readonly failed: boolean
  /** Asks for it once more. Where it is gone for good, as after a new edition, the page is loaded anew. */
  readonly retry: () => void
}

/**
 * The English of a document: as the page brings it, or fetched when it is first to be shown. What has come once stays.
 * @param brought what the page was opened with
 */
export function useEnglish(id: DocumentId, brought: Translation | null, wanted: boolean): AskedFor {
  const [held, setHeld] = useState(brought)
  const [failed, setFailed] = useState(false)
  if (brought && brought !== held) setHeld(brought)
  const translation = brought ?? held
  const isMissing = wanted && !translation
  useEffect(() => {
    if (!isMissing) return
    setFailed(false)
    let stopped = false
    whileComing(loadEnglish(id)).then(
      (loaded) => !stopped && setHeld(loaded),
      async () => {
        const isWanted = () => !stopped
        if (isWanted() && (await reloadOrSayWhy({ isWanted, isInAddress: true })) && isWanted())
          setFailed(true)
      },
    )
    return () => {
      stopped = true
    }
  }, [id, isMissing])
  const retry = useCallback(async () => {
    try {
      setHeld(await whileComing(loadEnglish(id)))
    } catch (error) {
      if (isMissingFile(error)) await reloadOrSayWhy({ byPerson: true, isInAddress: true })
    }
  }, [id])
  const english = useMemo(() => (translation ? indexEnglish(translation) : null), [translation])
  return { english, failed: failed && isMissing, retry: () => void retry() }
}
