import { isDocumentId } from '../corpus/load.ts'
import type { Outline } from '../corpus/outline.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { DocumentNotice } from './document-notice.tsx'
import styles from './front-page.module.css'
import { Opening } from './opening.tsx'
import { Truths } from './truths.tsx'
import { WaysIn } from './ways-in.tsx'

/** A title page: what this is, the words that it all begins with, the documents, the ways in, what it rests on. */
export function FrontPage({ outline }: { readonly outline: Outline }) {
  const { t } = useTranslation(['home', 'common'])
  useLanding()
  const documents = outline.documents.flatMap((document) =>
    isDocumentId(document.id) ? [{ id: document.id, document }] : [],
  )
  const first = documents[0]
  return (
    <main id="text" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.wordmark}>{t('common:masar')}</h1>
        <p className={styles.lede}>{t('home:lede')}</p>
      </header>
      {first && <Opening document={first.document} />}
      <section aria-labelledby="documents">
        <h2 id="documents" className={styles.heading}>
          {t('home:documents', { count: documents.length })}
        </h2>
        {documents.map(({ id, document }) => (
          <DocumentNotice key={id} id={id} document={document} />
        ))}
      </section>
      {first && (
        <section aria-labelledby="ways">
          <h2 id="ways" className={styles.heading}>
            {t('home:ways')}
          </h2>
          <WaysIn outline={outline} first={first.id} />
        </section>
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
