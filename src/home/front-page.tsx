import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Front } from '../corpus/front.ts'
import { isDocumentId } from '../corpus/load.ts'
import type { Outline } from '../corpus/outline.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { useLanguage } from '../ui/language-context.tsx'
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
      <section aria-labelledby="figures">
        <h2 id="figures" className={styles.heading}>
          {t('home:figures')}
        </h2>
        <Figures front={front} />
      </section>
      <section aria-labelledby="positions">
        <h2 id="positions" className={styles.heading}>
          {t('home:positions')}
        </h2>
        <Positions front={front} />
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents" className={styles.heading}>
          {t('home:documents', { count: documents.length })}
        </h2>
        {documents.map(({ id, document }) => (
          <DocumentNotice key={id} id={id} document={document} />
        ))}
      </section>
      {first && (
        <>
          <section aria-labelledby="ways">
            <h2 id="ways" className={styles.heading}>
              {t('home:ways')}
            </h2>
            <WaysIn first={first.id} />
          </section>
          <section aria-labelledby="tools">
            <h2 id="tools" className={styles.heading}>
              {t('home:tools')}
            </h2>
            <ToolsAndSources outline={outline} first={first.id} />
          </section>
        </>
      )}
      <section aria-labelledby="truth">
        <h2 id="truth" className={styles.heading}>
          {t('home:truth')}
        </h2>
        <Truths outline={outline} />
      </section>
    </main>
  )
}
