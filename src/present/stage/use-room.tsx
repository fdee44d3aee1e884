import { type ReactNode, type RefObject, useRef } from 'react'
import { useTextSpacing } from '../../drawing/text-spacing.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { type Box, useBox } from '../../ui/use-box.ts'
import { useFontSize } from '../../ui/use-font-size.ts'
import { lastOf } from '../deck/position.ts'
import styles from './stage.module.css'
import { StepView } from './step-view.tsx'
import { useTalkContext } from './talk-context.ts'
import { othersInRun, SMALLEST } from './type-sizes.ts'
import { useTypeSizes } from './use-type-sizes.ts'

/** The smallest words on a stage, as a part of its height (stage.module.css). */
const LEAST = 1 / 36

/** How large what stands in a room may be. */
export interface Room {
  /** px that the smallest words of a drawing must have. */
  readonly least: number
  /**
   * Undefined until it has been measured.
   * @param enlarged sizes of type larger than usual; below 0 smaller
   */
  readonly typeOf: (step: number, enlarged: number) => number | undefined
  /** To be put into the frame: what is measured, while it is; until then what the boot script measures (early-fit.ts). */
  readonly copies: ReactNode
}

/** @param words px of the smallest words of the page: a reader may have chosen larger ones than the room asks for */
const leastIn = (box: Box | null, words: number): number =>
  Math.max(words, Math.ceil((box ? Math.min(box.height, box.width * 1.3) : 900) * LEAST * 10) / 10)

interface Shown {
  /** From 1. */
  readonly step: number
  /** The step that is drawn where nobody sees it. */
  readonly ahead?: number | null
  /** A text that changes when its words do, where no other step is seen there. */
  readonly words?: string
}

/**
 * @param frame what is as large as the room
 * @param shown the step that is seen there; nothing where all are
 */
export function useRoom(frame: RefObject<HTMLElement | null>, shown?: Shown): Room {
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { deck } = useTalkContext()
  const layer = useRef<HTMLDivElement>(null)
  const sample = useRef<HTMLSpanElement>(null)
  const box = useBox(frame, null)
  const { letter, word } = useTextSpacing(sample)
  const words = useFontSize(sample)
  const of = box && `${language} ${digits} ${letter} ${word} ${box.width} ${box.height} ${shown?.words ?? ''}`
  const numbered = deck.steps
    .map((own, index) => ({ own, number: index + 1 }))
    .filter(({ number }) => shown?.words === undefined || number === shown.step)
  const kinds = numbered.map(({ own }) => own.kind)
  const inRun = (step: number) => {
    const at = numbered.findIndex(({ number }) => number === step)
    return at < 0 ? [] : [at, ...othersInRun(kinds, at)]
  }
  const asked = shown ? [...inRun(shown.step), ...inRun(shown.ahead ?? 0)] : [...numbered.keys()]
  const { missing, sizes, largest } = useTypeSizes(kinds, asked, layer, of)
  const copied = shown && of === null ? inRun(shown.step).slice(1) : missing
  return {
    least: leastIn(box, words),
    typeOf: (step, enlarged) => {
      const at = numbered.findIndex(({ number }) => number === step)
      const [size, most] = [sizes?.[at], largest[at]]
      return size === undefined || most === undefined
        ? undefined
        : Math.min(Math.max(SMALLEST, size + enlarged), most)
    },
    copies: (
      <>
        <span ref={sample} className={styles.sample} aria-hidden="true" />
        {copied.length > 0 && (
          <div ref={layer} className={styles.copies} aria-hidden="true" inert>
            {numbered
              .filter((_, at) => copied.includes(at))
              .map(({ own, number }) => (
                <div
                  key={number}
                  className={styles.step}
                  data-copy=""
                  data-kind={own.kind}
                  data-type={SMALLEST}
                >
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
      </>
    ),
  }
}
