import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Imprint } from '../corpus/imprint.ts'
import { FIRST_DOCUMENT } from '../corpus/load.ts'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { useDigits } from '../ui/use-digits.ts'
import styles from './about-page.module.css'
import { Citation } from './citation.tsx'
import { ErrorReport } from './error-report.tsx'
import { Licences } from './licences.tsx'
import { StoredHere } from './stored-here.tsx'

const SECTIONS = [
  'sources',
  'method',
  'inferred',
  'cite',
  'report',
  'edition',
  'storage',
  'licences',
] as const

/** How Masar is made, what it rests on, how to cite it and to report an error, and what it keeps on the device. */
export function AboutPage({ imprint }: { readonly imprint: Imprint }) {
  const { t } = useTranslation('about')
  const { language } = useLanguage()
  const digits = useDigits()
  useLanding()
  const edition = <Link to="/$lang/edition/$document" params={{ lang: language, document: FIRST_DOCUMENT }} />
  const references = <Link to="/$lang/references" params={{ lang: language }} />
  const content: Record<(typeof SECTIONS)[number], ReactNode> = {
    sources: (
      <>
        <p>
          <Sentence text={t('sources.texts')} parts={{ edition }} />
        </p>
        <p>
          <Sentence text={t('sources.facts')} parts={{ references }} />
        </p>
      </>
    ),
    method: (
      <>
        <p>
          <Sentence
            text={t('method.rules')}
            parts={{ rescue: <Link to="/$lang/rescue" params={{ lang: language }} /> }}
          />
        </p>
        <p>{t('method.original')}</p>
        <p>{t('method.english')}</p>
      </>
    ),
    inferred: (
      <ul className={styles.points}>
        <li>{t('inferred.columns')}</li>
        <li>{t('inferred.sections')}</li>
        <li>{t('inferred.links')}</li>
      </ul>
    ),
    cite: <Citation imprint={imprint} />,
    report: <ErrorReport imprint={imprint} />,
    edition: (
      <>
        <dl className={styles.pairs}>
          <div>
            <dt>{t('edition.version')}</dt>
            <dd>{setDigits(imprint.version, digits.ofInterface)}</dd>
          </div>
          <div>
            <dt>{t('edition.date')}</dt>
            <dd>
              <time dateTime={imprint.date}>
                {setDigits(formatDate(language, imprint.date), digits.ofInterface)}
              </time>
            </dd>
          </div>
          <div>
            <dt>{t('edition.fingerprint')}</dt>
            <dd>
              <bdi dir="ltr">
                <code>{imprint.fingerprint}</code>
              </bdi>
            </dd>
          </div>
        </dl>
        <p className={styles.soft}>{t('edition.fingerprintWhat')}</p>
      </>
    ),
    storage: <StoredHere />,
    licences: <Licences packages={imprint.packages} />,
  }
  return (
    <main id="text" className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <nav aria-label={t('contents')} className={`${styles.contents} screen-only`}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`${name}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map((name) => (
        <section key={name} aria-labelledby={name} className={styles.section}>
          <h2 id={name}>{t(`${name}.title`)}</h2>
          <div className={styles.body}>{content[name]}</div>
        </section>
      ))}
    </main>
  )
}
