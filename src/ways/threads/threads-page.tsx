import type { Thread } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import common from '../common.module.css'
import { StripView } from '../strip/strip-view.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage } from '../ways-page.tsx'
import { OurReading } from '../words/our-reading.tsx'
import { placesOf } from '../words/places.ts'
import styles from './threads.module.css'

interface Props extends WaysGround {
  readonly threads: readonly Thread[]
}

/** The themes that run from 2011 to 2025. */
export function ThreadsPage({ threads, shapes }: Props) {
  const { t } = useTranslation(['threads', 'ways'])
  const { language } = useLanguage()
  return (
    <WaysPage
      within="threads"
      title={t('title')}
      head={
        <>
          <p className={common.intro}>{t('intro')}</p>
          <p className={common.aside}>
            <OurReading /> {t('whose')} {t('drawn')}
          </p>
        </>
      }
    >
      <ol className={styles.threads}>
        {threads.map(({ locator, name, text, report, session }) => (
          <li key={locator} className={styles.thread} data-locator={locator}>
            <h2 className={styles.name}>
              <PlaceLink to={locator}>
                <MixedText text={name[language]} />
              </PlaceLink>
            </h2>
            <StripView texts={shapes} places={placesOf([...report, ...session])} />
            <p className={styles.text}>
              <MixedText text={text[language]} />
            </p>
            <p className={common.aside}>
              {t('inBoth', {
                report: t('ways:places', { count: report.length }),
                session: t('ways:places', { count: session.length }),
              })}
            </p>
          </li>
        ))}
      </ol>
    </WaysPage>
  )
}
