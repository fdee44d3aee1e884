import { type RefObject, useRef } from 'react'
import { type Position, stepAt } from '../deck/position.ts'
import type { Point } from '../pointer/point.ts'
import { Spotlight } from '../pointer/spotlight.tsx'
import styles from './stage.module.css'
import { StepView } from './step-view.tsx'
import { useTalkContext } from './talk-context.ts'
import { type Room, useRoom } from './use-room.tsx'

interface Props {
  readonly at: Position
  /** Sizes of type larger than usual; below 0 smaller. */
  readonly enlarged?: number
  /** A number that changes when what the speaker has done to a view is to be undone. */
  readonly returns?: number
  /** Where the speaker points to. */
  readonly pointer?: Point | null
}

/** A step as large as the room it is given, whichever that is: a wall or a preview. */
export function Stage(props: Props) {
  const frame = useRef<HTMLDivElement>(null)
  return <StageIn {...props} frame={frame} room={useRoom(frame)} />
}

interface InProps extends Props {
  readonly frame?: RefObject<HTMLDivElement | null>
  readonly room: Room
}

/** The same in a room that is known already: with `frame`, in that which is being measured. */
export function StageIn({ at, enlarged = 0, returns = 0, pointer = null, frame, room }: InProps) {
  const { deck } = useTalkContext()
  const step = stepAt(deck, at)
  return (
    <div
      ref={frame}
      className={styles.stage}
      data-stage=""
      data-deck={deck.id}
      data-step={at.step}
      data-steps={deck.steps.length}
      data-build={at.build}
    >
      {frame && room.copies}
      <div className={styles.step} data-kind={step.kind} data-type={room.typeOf(at.step, enlarged)}>
        <StepView step={step} number={at.step} build={at.build} least={room.least} returns={returns} />
      </div>
      <Spotlight at={pointer} />
    </div>
  )
}
