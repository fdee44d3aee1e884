import { useMemo } from 'react'
import type { Material } from '../deck/material.ts'
import type { Deck } from '../deck/schema.ts'
import type { TalkContextValue } from '../stage/talk-context.ts'
import type { SharedTalk } from '../windows/use-talk.ts'
import { withHands } from './tallies.ts'

/** What the steps draw on, with hands that can be counted and views that can be changed. */
export function useCounting(
  { talk, own, following }: SharedTalk,
  deck: Deck,
  material: Material,
): TalkContextValue {
  const { tallies, live } = talk
  return useMemo(
    () => ({
      deck,
      material,
      tallies,
      // Hands are counted by whoever gives the talk.
      count: following
        ? null
        : (question, answer, hands) => own.change({ tallies: withHands(tallies, question, answer, hands) }),
      live,
      show: following ? null : (view) => own.change({ live: view }),
    }),
    [deck, material, tallies, live, own, following],
  )
}
