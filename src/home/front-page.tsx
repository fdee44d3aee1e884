import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import type { Front } from '../corpus/front.ts'
import { isDocumentId } from '../corpus/load.ts'
import type { Outline } from '../corpus/outline.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { LaterOutOfSight } from '../ui/later-out-of-sight.tsx'
import { DocumentNotice } from './document-notice.tsx'
import { Figures } from './figures.tsx'
import styles from './front-page.module.css'
import { BeginReading, Lede } from './lede.tsx'
import { Positions } from './positions.tsx'
import { Truths } from './truths.tsx'
import { ToolsAndSources, WaysIn } from './ways-in.tsx'

interface Props {
  readonly outline: Outline
  readonly front: Front
  /** The timeline, small: another feature's, which the route brings. */
  readonly timeline: ReactNode
}

interface PartProps {
  readonly name: string
  readonly title: string
  readonly children: ReactNode
}

/** What follows below the first screen, under a heading. */
function Part({ name, title, children }: PartProps) {
  const section = useRef<HTMLElement>(null)
  return (
    <LaterOutOfSight part={() => section.current}>
      <section ref={section} aria-labelledby={name}>
        <h2 id={name} className={styles.heading}>
          {title}
        </h2>
        {children}
      </section>
    </LaterOutOfSight>
  )
}

/**
 * A title page, for someone who knows nothing: what this is, when it was, who spoke, what they disagreed about, and then
 * the documents, the ways in, and what it all rests on.
 */
export function FrontPage({ outline, front, timeline }: Props) {
  const { t } = useTranslation(['home', 'common'])
  const { language } = useLanguage()
  useLanding()
  const documents = outline.documents.flatMap((document) =>
    isDocumentId(document.id) ? [{ id: document.id, document }] : [],
  )
  const first = documents[0]
  return (
    <main id="text" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.wordmark}>{t('common:masar')}</h1>
        <div className={styles.what}>
          <Lede front={front} />
          {first && <BeginReading document={first.id} />}
        </div>
      </header>
      <section aria-labelledby="time" className={styles.time}>
        <div className={styles.timeHead}>
          <h2 id="time">{t('home:time')}</h2>
          <Link to="/$lang/timeline" params={{ lang: language }}>
            {t('home:wholeTimeline')}
          </Link>
        </div>
        {timeline}
      </section>
      <Part name="figures" title={t('home:figures')}>
        <Figures front={front} />
      </Part>
      <Part name="positions" title={t('home:positions')}>
        <Positions front={front} />
      </Part>
      <Part name="documents" title={t('home:documents', { count: documents.length })}>
        {documents.map(({ id, document }) => (
          <DocumentNotice key={id} id={id} document={document} />
        ))}
      </Part>
      {first && (
        <>
          <Part name="ways" title={t('home:ways')}>
            <WaysIn first={first.id} />
          </Part>
          <Part name="tools" title={t('home:tools')}>
            <ToolsAndSources outline={outline} first={first.id} />
          </Part>
        </>
      )}
      <Part name="truth" title={t('home:truth')}>
        <Truths outline={outline} />
      </Part>
    </main>
  )
}
