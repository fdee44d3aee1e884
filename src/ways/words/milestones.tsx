import type { ReactNode } from 'react'
import type { Milestone } from '../../corpus/milestones.ts'
import type { Locator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import styles from './milestones.module.css'

interface Props {
  /** In order of time. */
  readonly events: readonly Locator[]
  readonly milestones: readonly Milestone[]
  /** What there is to say of one, below its name. */
  readonly saysOf?: (event: Locator) => ReactNode
}

/** Events, each with its date and the way to it. */
export function Milestones({ events, milestones, saysOf }: Props) {
  const { language } = useLanguage()
  const known = new Map(milestones.map((milestone) => [milestone.locator, milestone]))
  return (
    <ol className={styles.list}>
      {events.flatMap((event) => {
        const milestone = known.get(event)
        if (!milestone) return []
        return (
          <li key={event} className={styles.event} data-locator={event}>
            <time className={styles.when} dateTime={milestone.start}>
              <MixedText text={milestone.when[language]} />
            </time>
            <span className={styles.what}>
              <PlaceLink to={event}>
                <MixedText text={milestone.title[language]} />
              </PlaceLink>
              {saysOf?.(event)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
