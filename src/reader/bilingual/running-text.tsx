import type { TextPart } from '../../edition/model.ts'
import { MarkedText } from '../marked-text.tsx'
import { useText } from '../text-context.tsx'
import styles from './bilingual.module.css'

interface Props {
  readonly part: TextPart
  readonly className?: string | undefined
}

/**
 * A part's text in the languages it is shown in: both beside each other (which of them is seen says the style sheet of
 * the page), or clause under clause.
 */
export function RunningText({ part, className = '' }: Props) {
  const { english, shown } = useText()
  const translated = english?.partOf(part.eId)
  if (translated && shown === 'interleaved') {
    return (
      <div className={`${styles.clauses} ${className}`}>
        {translated.segments.map((segment, index) => (
          <div key={segment.start} className={styles.clause}>
            <p lang="ar" dir="rtl" data-running>
              <MarkedText part={part} segment={index} />
            </p>
            <p lang="en" dir="ltr" data-running>
              <MarkedText part={part} text="en" segment={index} />
            </p>
          </div>
        ))}
      </div>
    )
  }
  return (
    <>
      <p className={`${styles.arabic} ${className}`} lang="ar" dir="rtl" data-running>
        <MarkedText part={part} />
      </p>
      {translated && (
        <p className={`${styles.english} ${className}`} lang="en" dir="ltr" data-running>
          <MarkedText part={part} text="en" />
        </p>
      )}
    </>
  )
}
