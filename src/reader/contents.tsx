import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Section } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useDigits } from '../ui/use-digits.ts'
import styles from './contents.module.css'
import { useReader } from './reader-context.tsx'
import { sectionOf, useSectionName } from './sections.ts'

interface PlaceProps {
  readonly eId: string
  readonly current: boolean
  readonly locator: string
  readonly onGo: (eId: string) => void
  readonly children: ReactNode
}

/** A link like any other without scripts; with them the reader leads the way and focus goes along. */
function Place({ eId, current, locator, onGo, children }: PlaceProps) {
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
  const { id, document, reading } = useReader()
  const nameOf = useSectionName()
  const current = sectionOf(document, reading.current)
  const range = (section: Section) => {
    const first = section.paragraphs[0]?.num
    const last = section.paragraphs.at(-1)?.num
    return first && last ? setDigits(`${first}–${last}`, digits.ofInterface) : ''
  }
  const go = (eId: string) => {
    reading.goTo(eId)
    onGo?.()
  }
  const place = (eId: string) => ({ eId, current: current === eId, locator: `${id}/${eId}`, onGo: go })
  return (
    <nav aria-label={t('contents')} className={styles.contents}>
      <ol className={styles.list}>
        {document.summary.length > 0 && (
          <li>
            <Place {...place('summary')}>{t('summary')}</Place>
          </li>
        )}
        {document.sections.map((section) => (
          <li key={section.eId}>
            <Place {...place(section.eId)}>
              <span>{nameOf(section)}</span>
              {section.heading && <span className={styles.range}>{range(section)}</span>}
            </Place>
          </li>
        ))}
      </ol>
    </nav>
  )
}
