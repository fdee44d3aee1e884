import type { MouseEvent, ReactNode } from 'react'
import type { Section } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { useNames } from '../place/names.ts'
import { useDigits } from '../ui/use-digits.ts'
import styles from './contents.module.css'
import { usePlaceRead, useReader } from './reader-context.tsx'

interface PlanLinkProps {
  readonly eId: string
  readonly current: boolean
  readonly locator: string
  readonly onGo: (eId: string) => void
  readonly children: ReactNode
}

/** A link like any other without scripts; with them the reader leads the way and focus goes along. */
function PlanLink({ eId, current, locator, onGo, children }: PlanLinkProps) {
  const go = (event: MouseEvent) => {
    event.preventDefault()
    onGo(eId)
  }
  return (
    <a href={`#${eId}`} aria-current={current ? 'location' : undefined} data-locator={locator} onClick={go}>
      {children}
    </a>
  )
}

/** The document's plan, the section being read marked; `onGo` lets a dialog close itself. */
export function Contents({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation('reader')
  const digits = useDigits()
  const { id, document, parts } = useReader()
  const reading = usePlaceRead()
  const names = useNames({ parts }, id)
  const at = (eId: string) => partLocator(id, eId)
  const current = reading.current && parts.resolve(at(reading.current))?.section?.locator
  const range = (section: Section) => {
    const first = section.paragraphs[0]?.num
    const last = section.paragraphs.at(-1)?.num
    return first && last ? setDigits(`${first}–${last}`, digits.ofInterface) : ''
  }
  const go = (eId: string) => {
    reading.goTo(eId)
    onGo?.()
  }
  const linkTo = (eId: string) => ({ eId, current: current === at(eId), locator: at(eId), onGo: go })
  return (
    <nav aria-label={t('contents')} className={styles.contents}>
      <ol className={styles.list}>
        {document.summary.length > 0 && (
          <li>
            <PlanLink {...linkTo('summary')}>{t('summary')}</PlanLink>
          </li>
        )}
        {document.sections.map((section) => (
          <li key={section.eId}>
            <PlanLink {...linkTo(section.eId)}>
              <span>{names.full(at(section.eId))}</span>
              {section.heading && <span className={styles.range}>{range(section)}</span>}
            </PlanLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
