/** Where a card lies on the drawing: as far from its event's mark as it can, so that neither has to move. */
import { onward } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Stretch } from '../../place/scroller.ts'

export interface Corner {
  /** Beside the mark, where there is room for a card beside it. */
  readonly inline: 'start' | 'end'
  /** Above or below it, where there is not. */
  readonly block: 'start' | 'end'
  /** px by which a card beside its mark may reach below the drawing, whose end would push its title out of sight. */
  readonly below: number
}

interface Box extends Stretch {
  readonly left: number
  readonly right: number
}

export const USUAL_CORNER: Corner = { inline: 'end', block: 'end', below: 0 }

/**
 * The share of the window's height kept free for a card above or below the drawing: its 30dvh (explorer.module.css) and a
 * little.
 */
export const CARD_SHARE = 0.32

/**
 * @param mark of the event; null where it is not drawn
 * @param stage the drawing with what belongs to it, in the place where it stands while the card opens
 * @param seen what is seen of the drawing's surroundings
 */
export function cornerFor(
  mark: Box | null,
  stage: Box,
  seen: Stretch,
  windowHeight: number,
  direction: Direction,
): Corner {
  const below = Math.max(0, windowHeight - stage.bottom)
  if (!mark) return { ...USUAL_CORNER, below }
  const middle = (Math.max(mark.left, stage.left) + Math.min(mark.right, stage.right)) / 2
  const inLeftHalf = middle < (stage.left + stage.right) / 2
  const height = windowHeight * CARD_SHARE
  const underLow = mark.bottom > seen.bottom - height && mark.top < seen.bottom
  const underHigh = mark.top < Math.max(stage.top, seen.top) + height
  return {
    inline: inLeftHalf === onward(direction) > 0 ? 'end' : 'start',
    block: underLow && !underHigh ? 'start' : 'end',
    below,
  }
}
