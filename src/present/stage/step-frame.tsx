import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { WholeSymbols } from '../../ui/whole-symbols.tsx'
import type { Step } from '../deck/schema.ts'
import { OwnWords } from '../own-words.tsx'
import { sourcesShown } from './sources-shown.ts'
import styles from './stage.module.css'
import { useTalkContext } from './talk-context.ts'

interface Props {
  readonly step: Step
  /** From 1. */
  readonly number: number
  readonly children: ReactNode
  /** What is to be said of what is shown: an entry of the list below it. */
  readonly remark: ReactNode
}

/** What is around a step: its title above, where it is written and its number below. */
export function StepFrame({ step, number, children, remark }: Props) {
  const { t } = useTranslation('present')
  const { deck, material } = useTalkContext()
  // No document is at hand: every part is named with its own.
  const names = useNames(material.nameable, '')
  // Some parts are called alike, those of a masthead for one: a name stands once.
  const named = new Map(sourcesShown(step).map((locator) => [names.full(locator), locator]))
  return (
    <>
      {step.kind !== 'title' && (
        <h2 className={styles.heading}>
          <OwnWords words={step.title} />
        </h2>
      )}
      <div className={styles.body} data-fit="">
        {children}
      </div>
      <div className={styles.foot}>
        <ul className={styles.sources}>
          {[...named].map(([name, locator]) => (
            <li key={locator}>
              <PlaceLink to={locator}>
                <WholeSymbols name={name} />
              </PlaceLink>
            </li>
          ))}
          {remark}
        </ul>
        <span className={styles.number}>{t('position', { step: number, steps: deck.steps.length })}</span>
      </div>
    </>
  )
}
