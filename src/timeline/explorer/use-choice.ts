import { useCallback, useState } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import { idOf, type Locator } from '../../locator.ts'
import { requestGoTo } from '../../place/reading-place.ts'
import { choose, partAt, partsWithin } from '../choice.ts'
import type { UrlView } from './use-url-view.ts'

interface ChosenEvent {
  /** Opens an event, or with null closes the open one. The open one again leads the text to its next paragraph. */
  readonly select: (event: Locator | null, back?: boolean) => void
  /** The part of the text beside it that was led to, of those that speak of the open event. */
  readonly here: Locator | null
  /** Back to the first paragraph, when an event was opened from elsewhere. */
  readonly restart: () => void
}

/** Choosing an event, which leads the text beside the timeline through the paragraphs that speak of it. */
export function useChoice(
  record: RecordOfThings,
  document: DocumentId | null,
  { view: { event: open }, change }: UrlView,
): ChosenEvent {
  const [turn, setTurn] = useState(0)
  const partOf = useCallback(
    (event: Locator | null, at: number) =>
      event === null ? null : partAt(partsWithin(record.partsAbout(event), document), at),
    [record, document],
  )
  const select = useCallback(
    (event: Locator | null, back = false) => {
      const next = choose({ event: open, turn }, event, back)
      setTurn(next.turn)
      const part = partOf(event, next.turn)
      const again = event !== null && event === open
      if (!again) {
        // The address changes a moment later than the reader moves: it must end at the reader's new place.
        const fragment = part?.split('/')[1] ?? null
        change({ event: event && idOf('event', event) }, { replace: false, fragment })
      }
      if (part) requestGoTo(part, { jump: again })
    },
    [open, turn, change, partOf],
  )
  const restart = useCallback(() => setTurn(0), [])
  return { select, here: partOf(open, turn), restart }
}
