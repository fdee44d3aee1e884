import type { ReactNode } from 'react'
import type { TextPart } from '../edition/model.ts'
import bilingual from './bilingual/bilingual.module.css'
import { RunningText } from './bilingual/running-text.tsx'
import { TranslatorsNotes } from './bilingual/translators-note.tsx'
import { PartOptions } from './part-options.tsx'
import styles from './part-text.module.css'
import { useText } from './text-context.tsx'

interface Props {
  readonly part: TextPart
  readonly chosen?: boolean
  /** Whether it stands alone: beside a label the menu is the label's. */
  readonly alone?: boolean
  readonly children?: ReactNode
}

/** Running text without a number: a paragraph of the summary, an item of a list. */
export function PartText({ part, chosen = false, alone = true, children }: Props) {
  const { id } = useText()
  return (
    <div
      id={part.eId}
      className={`${styles.part} ${bilingual.sides}`}
      data-locator={`${id}/${part.eId}`}
      data-chosen={chosen || undefined}
      tabIndex={-1}
    >
      <RunningText part={part} />
      {children}
      <TranslatorsNotes eId={part.eId} />
      {alone && <PartOptions eId={part.eId} within="text" />}
    </div>
  )
}
