import { memo, useMemo } from 'react'
import type { Position } from '../deck/position.ts'
import { Stage } from '../stage/stage.tsx'
import { TalkProvider, useTalkContext } from '../stage/talk-context.ts'
import styles from './speaker.module.css'

interface Props {
  /** Of what comes next. */
  readonly at: Position
}

/** What the room will see next: to be looked at, not to be counted or changed in. */
export const NextStep = memo(function NextStep({ at }: Props) {
  const context = useTalkContext()
  const { deck, material, tallies } = context
  const preview = useMemo(
    () => ({ deck, material, tallies, count: null, live: null, show: null }),
    [deck, material, tallies],
  )
  return (
    <TalkProvider value={preview}>
      <div className={styles.screen} inert>
        <Stage at={at} />
      </div>
    </TalkProvider>
  )
})
