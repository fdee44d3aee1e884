import { type RefObject, useMemo, useRef } from 'react'
import type { Position } from '../deck/position.ts'
import type { Point } from '../pointer/point.ts'
import { Spotlight } from '../pointer/spotlight.tsx'
import { layersOf } from './layers.ts'
import styles from './stage.module.css'
import { StepView } from './step-view.tsx'
import { TalkProvider, useTalkContext } from './talk-context.ts'
import { type Room, useRoom } from './use-room.tsx'

interface Props {
  readonly at: Position
  /** Sizes of type larger than usual; below 0 smaller. */
  readonly enlarged?: number
  /** A number that changes when what the speaker has done to a view is to be undone. */
  readonly returns?: number
  /** Where the speaker points to. */
  readonly pointer?: Point | null
  /** The step that is drawn where nobody sees it, to be shown at once when it is gone to. */
  readonly ahead?: number | null
}

/** A step as large as the room it is given, whichever that is: a wall or a preview. */
export function Stage(props: Props) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <StageIn
      {...props}
      frame={frame}
      room={useRoom(frame, { step: props.at.step, ahead: props.ahead ?? null })}
    />
  )
}

interface InProps extends Props {
  readonly frame?: RefObject<HTMLDivElement | null>
  readonly room: Room
}

/** The same in a room that is known already: with `frame`, in that which is being measured. */
export function StageIn({
  at,
  enlarged = 0,
  returns = 0,
  pointer = null,
  ahead = null,
  frame,
  room,
}: InProps) {
  const context = useTalkContext()
  const { deck, live } = context
  // What the speaker has made of this step's view is no matter of the next. Else the same, so that nothing is drawn anew.
  const ofNext = useMemo(() => (live === null ? context : { ...context, live: null }), [context, live])
  return (
    <div
      ref={frame}
      className={styles.stage}
      data-stage=""
      data-deck={deck.id}
      data-step={at.step}
      data-steps={deck.steps.length}
      data-build={at.build}
      data-fitted={room.typeOf(at.step, enlarged) !== undefined || undefined}
    >
      {frame && room.copies}
      {layersOf(deck.steps, at.step, ahead).map(({ step, number, key, isAhead }) => (
        <TalkProvider key={key} value={isAhead ? ofNext : context}>
          <div
            className={styles.step}
            data-kind={step.kind}
            data-type={room.typeOf(number, enlarged)}
            data-copy={isAhead ? 'ahead' : undefined}
            aria-hidden={isAhead || undefined}
            inert={isAhead}
          >
            <StepView
              step={step}
              number={number}
              build={isAhead ? 0 : at.build}
              least={room.least}
              returns={returns}
            />
          </div>
        </TalkProvider>
      ))}
      <Spotlight at={pointer} />
    </div>
  )
}
