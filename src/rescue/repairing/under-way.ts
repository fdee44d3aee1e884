/** The one thing that is under way at a desk: what is begun next ends it, and nothing is heard any more of what has ended. */

import { keepFileBeingRead } from '../store/drafts.ts'
import type { DeskStore, Refusal, Task } from './desk-state.ts'
import type { Stop } from './jobs.ts'

interface Turn {
  readonly isOver: () => boolean
  /** Ends the worker, if one is at it. */
  stop?: Stop
  /** Goes on with the pages that have been read by now. */
  finishReading?: () => void
  /** Takes back what a repair that is given up has written. */
  takeBack?: () => void
}

export interface UnderWay {
  readonly begin: (task: Task) => Turn
  readonly show: (task: Task) => void
  readonly end: () => void
  readonly refuse: (name: string, why: Refusal) => void
  readonly cancel: () => void
  readonly stopReading: () => void
}

export function underWay({ get, set }: DeskStore): UnderWay {
  let present: Turn | null = null
  const leave = () => {
    present?.stop?.()
    present = null
  }
  const end = () => {
    leave()
    keepFileBeingRead(null)
    set({ task: null })
  }
  return {
    begin(task) {
      leave()
      const turn: Turn = { isOver: () => present !== turn }
      present = turn
      // What is repaired is kept already; of a file that is being read only its name can be.
      keepFileBeingRead(task.stage === 'file' || task.stage === 'pages' ? task.name : null)
      // The document of the address opens by itself: of a file that has to be chosen again it is said all the same.
      const { refused } = get()
      const stays = task.stage === 'opening' && refused?.why === 'broken-off'
      set({ task, refused: stays ? refused : null })
      return turn
    },
    show: (task) => set({ task }),
    end,
    refuse(name, why) {
      end()
      set({ refused: { name, why } })
    },
    cancel() {
      present?.takeBack?.()
      end()
    },
    stopReading: () => present?.finishReading?.(),
  }
}
