import { isDocumentId } from '../../corpus/load.ts'
import type { Passage, Thread } from '../../corpus/ways/model.ts'
import { directionOf, type Language, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDocumentName } from '../../ui/shell/document-name.ts'
import { useDigits } from '../../ui/use-digits.ts'
import common from '../common.module.css'
import { StripView } from '../strip/strip-view.tsx'
import { WayElsewhere } from '../way-elsewhere.tsx'
import { WayTitle } from '../way-title.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage } from '../ways-page.tsx'
import { Milestones } from '../words/milestones.tsx'
import { OurReading } from '../words/our-reading.tsx'
import { PassageQuote } from '../words/passage.tsx'
import { placesOf } from '../words/places.ts'
import styles from './threads.module.css'

interface Props extends WaysGround {
  readonly threads: readonly Thread[]
  readonly thread: Thread
}

/** One theme: our text in both languages, the words of both documents, and what lies between them. */
export function ThemePage({ threads, thread, parts, shapes, milestones }: Props) {
  const { t } = useTranslation(['threads', 'ways'])
  const { language } = useLanguage()
  const { locator, name, text, report, session, events } = thread
  const other = otherLanguage(language)
  return (
    <WaysPage
      within="threads"
      quotes
      title={<MixedText text={name[language]} />}
      head={
        <WayTitle locator={locator} name={name}>
          {t('isThread')}
        </WayTitle>
      }
    >
      <section className={styles.ours} aria-label={t('ourText')}>
        <OurText text={text[language]} language={language} />
        <OurText text={text[other]} language={other} />
        <p>
          <OurReading />
        </p>
      </section>
      <figure className={styles.figure}>
        <StripView texts={shapes} places={placesOf([...report, ...session])} />
        <figcaption className={common.aside}>
          {t('figure', {
            report: t('ways:places', { count: report.length }),
            session: t('ways:places', { count: session.length }),
          })}
        </figcaption>
      </figure>
      <WayElsewhere locator={locator} />
      <div className={styles.across}>
        <Side id="report" year="2011" passages={report} parts={parts} />
        <section className={styles.between} aria-labelledby="milestones">
          <h2 id="milestones">
            {t('ways:milestones')} <OurReading />
          </h2>
          <Milestones events={events} milestones={milestones} />
        </section>
        <Side id="session" year="2025" passages={session} parts={parts} />
      </div>
      <OtherThreads threads={threads} thread={thread} />
    </WaysPage>
  )
}

function OurText({ text, language }: { readonly text: string; readonly language: Language }) {
  const { ofInterface } = useDigits()
  return (
    <p lang={language} dir={directionOf(language)} className={styles.text}>
      <ScriptText text={text} language={language} digits={language === 'ar' ? ofInterface : 'latn'} />
    </p>
  )
}

/** What one of the texts says of it, in its words. */
function Side({
  id,
  year,
  passages,
  parts,
}: {
  readonly id: string
  readonly year: string
  readonly passages: readonly Passage[]
} & Pick<WaysGround, 'parts'>) {
  const { t } = useTranslation('threads')
  const nameOf = useDocumentName()
  const document = passages[0]?.document ?? ''
  const names = useNames({ parts }, document)
  return (
    <section className={styles.side} aria-labelledby={id}>
      <h2 id={id}>
        <MixedText
          text={t('side', { year, document: isDocumentId(document) ? nameOf(document) : document })}
        />
      </h2>
      {passages.map((passage) => (
        <PassageQuote key={`${passage.at} ${passage.start}`} passage={passage} names={names} />
      ))}
    </section>
  )
}

function OtherThreads({ threads, thread }: Pick<Props, 'threads' | 'thread'>) {
  const { t } = useTranslation('threads')
  const { language } = useLanguage()
  return (
    <nav className={`${styles.others} screen-only`} aria-label={t('others')}>
      <ul>
        {threads
          .filter((other) => other !== thread)
          .map(({ locator, name }) => (
            <li key={locator}>
              <PlaceLink to={locator}>
                <MixedText text={name[language]} />
              </PlaceLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
