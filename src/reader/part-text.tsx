import type { ReactNode } from 'react'
import type { TextPart } from '../edition/model.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './part-text.module.css'
import { useReader } from './reader-context.tsx'

interface Props {
  readonly part: TextPart
  readonly chosen?: boolean
  readonly children?: ReactNode
}

/** Running text without a number: a paragraph of the summary, an item of a list. */
export function PartText({ part, chosen = false, children }: Props) {
  const { id } = useReader()
  return (
    <div
      id={part.eId}
      className={styles.part}
      data-locator={`${id}/${part.eId}`}
      data-chosen={chosen || undefined}
      tabIndex={-1}
      lang="ar"
      dir="rtl"
    >
      <p>
        <MarkedText part={part} />
      </p>
      {children}
    </div>
  )
}
