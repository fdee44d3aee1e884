import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../corpus/bilingual.ts'
import type { Thing } from '../corpus/things.ts'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { NoteText } from '../ui/thing/note-text.tsx'
import { WhereMentioned } from '../ui/thing/where-mentioned.tsx'
import { useDigits } from '../ui/use-digits.ts'
import { Breakable } from './breakable.tsx'
import type { Entry } from './entries.ts'
import styles from './entry.module.css'
import { EntryName } from './entry-name.tsx'
import { EntrySources } from './entry-sources.tsx'
import { useWhatItIs } from './what-it-is.ts'

const headingId = (thing: Thing) => `${thing.locator}.name`

/** Everything we know of one thing, at its own address. */
export const EntryItem = memo(function EntryItem({
  entry,
  chosen,
}: {
  readonly entry: Entry
  readonly chosen: boolean
}) {
  const { t } = useTranslation(['references', 'common'])
  const { language } = useLanguage()
  const whatItIs = useWhatItIs()
  const { thing, origin, places, publishedAs } = entry
  const { verification } = thing
  return (
    <article
      id={thing.locator}
      className={styles.entry}
      data-locator={thing.locator}
      data-origin={origin}
      data-chosen={chosen || undefined}
      aria-labelledby={headingId(thing)}
      tabIndex={-1}
    >
      <EntryMargin entry={entry} />
      <div className={styles.body}>
        <EntryName thing={thing} id={headingId(thing)} />
        <p className={styles.facts}>
          <span className={styles.what}>{whatItIs(thing)}</span>
          {verification && (
            <span className={styles.status} data-status={verification.status}>
              {t(`common:verification.${verification.status}`)}
            </span>
          )}
        </p>
        {thing.description && <p className={styles.description}>{thing.description[language]}</p>}
        {verification?.note && <Note label={t('verificationNote')} note={verification.note} />}
        {thing.note && <Note label={t('note')} note={thing.note} />}
        {thing.englishBasis && <Note label={t('englishBasis')} note={thing.englishBasis} />}
        {thing.variants.length > 0 && (
          <p>
            <span className={styles.label}>{t('variants')}</span>{' '}
            {thing.variants.map((name) => (
              <bdi key={name} lang="ar" className={styles.variant}>
                {name}
              </bdi>
            ))}
          </p>
        )}
        <Counterparts entry={entry} />
        <RelatedDates thing={thing} />
        {places.length > 0 ? (
          <div className={styles.mentions}>
            <WhereMentioned places={places} />
          </div>
        ) : (
          <p className={styles.label}>{t(publishedAs ? 'itself' : `originMeaning.${origin}`)}</p>
        )}
        <p className={styles.addresses}>
          {publishedAs && (
            <Link to="/$lang/read/$document" params={{ lang: language, document: publishedAs }}>
              {t('readHere')}
            </Link>
          )}
          {thing.link && (
            <a href={thing.link} rel="noreferrer external">
              <bdi dir="ltr">
                <Breakable text={thing.link.replace(/^https?:\/\/(www\.)?/, '')} />
              </bdi>
            </a>
          )}
        </p>
        <EntrySources thing={thing} />
      </div>
    </article>
  )
})

/** What one runs a finger down the margin for, a symbol, a date, an acronym: it is the permalink too. */
function EntryMargin({ entry: { thing, origin } }: { readonly entry: Entry }) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const digits = useDigits()
  const { kind, locator, symbol, acronym } = thing
  const date = thing.date && setDigits(thing.date.display[language], digits.ofInterface)
  const code = kind === 'doc' ? symbol : acronym
  return (
    <div className={styles.margin}>
      <a
        className={styles.key}
        href={`#${locator}`}
        title={t('permalink')}
        aria-describedby={headingId(thing)}
      >
        {kind === 'event' && date ? (
          date
        ) : code ? (
          <bdi dir="ltr">
            <Breakable text={code} />
          </bdi>
        ) : (
          '¶'
        )}
      </a>
      {kind !== 'event' && date && <time>{date}</time>}
      {thing.date && thing.date.precision !== 'day' && (
        <span className={styles.faint}>{t(`precision.${thing.date.precision}`)}</span>
      )}
      {kind === 'doc' && !date && <span className={styles.faint}>{t('notDated')}</span>}
      <span className={styles.origin} title={t(`originMeaning.${origin}`)}>
        {t(`origin.${origin}`)}
      </span>
    </div>
  )
}

function Counterparts({ entry: { thing, counterparts } }: { readonly entry: Entry }) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  if (counterparts.length === 0) return null
  return (
    <p>
      <span className={styles.label}>{t(thing.kind === 'doc' ? 'records' : 'recordedIn')}</span>{' '}
      {counterparts.map(({ locator, symbol, title, kind }) => (
        <a key={locator} href={`#${locator}`} data-locator={locator}>
          {kind === 'doc' ? <bdi dir="ltr">{symbol}</bdi> : (title[language] ?? locator)}
        </a>
      ))}
    </p>
  )
}

function RelatedDates({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const digits = useDigits()
  if (thing.relatedDates.length === 0) return null
  return (
    <div>
      <p className={styles.label}>{t('relatedDates')}</p>
      <ul className={styles.dates}>
        {thing.relatedDates.map(({ date, label }) => (
          <li key={`${date} ${label.en}`}>
            <time dateTime={date}>{setDigits(formatDate(language, date), digits.ofInterface)}</time>
            <span>{label[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What editors say of an entry, under the name of what it is. */
function Note({ label, note }: { readonly label: string; readonly note: Bilingual }) {
  return (
    <div className={styles.note}>
      <p className={styles.label}>{label}</p>
      <p className={styles.said}>
        <NoteText note={note} />
      </p>
    </div>
  )
}
