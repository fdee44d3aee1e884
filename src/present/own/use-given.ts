import { useEffect, useMemo, useState } from 'react'
import { type Shown, shownOf } from '../deck/draft.ts'
import type { Deck, Draft } from '../deck/schema.ts'
import { loadMaterial } from '../load-material.ts'
import { givenOf } from './given.ts'

/**
 * What the room will see of a talk, null where that is nothing: what is finished, and once the texts that it quotes have
 * come, no more than what is found in them.
 */
export function useGiven(draft: Draft): Deck | null {
  const shown = useMemo(() => shownOf(draft), [draft])
  const [checked, setChecked] = useState<{ readonly of: Shown; readonly deck: Deck | null } | null>(null)
  useEffect(() => {
    if (!shown) return
    let isWanted = true
    void loadMaterial(shown.deck).then(
      (material) => isWanted && setChecked({ of: shown, deck: givenOf(shown, material)?.deck ?? null }),
      // Without a network the stage has nothing to compare with either.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [shown])
  return checked && checked.of === shown ? checked.deck : (shown?.deck ?? null)
}
