import { useRef } from 'react'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { useBox } from '../../ui/use-box.ts'
import { lastOf, type Position, stepAt } from '../deck/position.ts'
import styles from './stage.module.css'
import { StepView } from './step-view.tsx'
import { useTalkContext } from './talk-context.ts'
import { LARGEST, SMALLEST, USUAL } from './type-sizes.ts'
import { useTypeSizes } from './use-type-sizes.ts'

/** The smallest words on a stage, as a part of its height (stage.module.css). */
const LEAST = 1 / 36

interface Props {
  readonly at: Position
  /** Sizes of type larger than usual; below 0 smaller. */
  readonly enlarged?: number
  /** A number that changes when what the speaker has done to a view is to be undone. */
  readonly returns?: number
}

/** A step as large as the room it is given, whichever that is: a wall, a preview, a sheet of paper. */
export function Stage({ at, enlarged = 0, returns = 0 }: Props) {
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { deck } = useTalkContext()
  const frame = useRef<HTMLDivElement>(null)
  const copies = useRef<HTMLDivElement>(null)
  const box = useBox(frame, null)
  const { isMeasuring, sizes, largest } = useTypeSizes(
    deck,
    copies,
    box && `${language} ${digits} ${box.width} ${box.height}`,
  )
  const numbered = deck.steps.map((own, index) => ({ own, number: index + 1 }))
  const step = stepAt(deck, at)
  const room = largest?.[at.step - 1] ?? LARGEST
  const size = Math.min(Math.max(SMALLEST, (sizes?.[at.step - 1] ?? USUAL) + enlarged), room)
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
      {isMeasuring && (
        <div ref={copies} className={styles.copies} aria-hidden="true" inert>
          {numbered.map(({ own, number }) => (
            <div key={number} className={styles.step} data-copy="" data-kind={own.kind} data-type={SMALLEST}>
              <StepView
                step={own}
                number={number}
                build={lastOf(deck, number).build}
                least={null}
                returns={0}
              />
            </div>
          ))}
        </div>
      )}
      <div className={styles.step} data-kind={step.kind} data-type={size}>
        <StepView
          step={step}
          number={at.step}
          build={at.build}
          least={Math.ceil((box ? Math.min(box.height, box.width * 1.3) : 900) * LEAST * 10) / 10}
          returns={returns}
        />
      </div>
    </div>
  )
}
