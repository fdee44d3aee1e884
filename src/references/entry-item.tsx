import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { RecordOfThings } from '../corpus/record.ts'
import { textSeen } from '../corpus/text-seen.ts'
import type { Thing } from '../corpus/things.ts'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useNames } from '../place/names.ts'
import { WhereMentioned } from '../place/where-mentioned.tsx'
import { Breakable } from '../ui/breakable.tsx'
import { Folded } from '../ui/entry-list/folded.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import { NoteText } from '../ui/thing/note-text.tsx'
import { SourceCount } from '../ui/thing/thing-sources.tsx'
import { VerificationMark } from '../ui/thing/verification-mark.tsx'
import { useDigits } from '../ui/use-digits.ts'
import type { Entry } from './entries.ts'
import styles from './entry.module.css'
import { EntryName } from './entry-name.tsx'
import { EntrySources } from './entry-sources.tsx'
import { useWhatItIs } from './what-it-is.ts'

const headingId = (thing: Thing) => `${thing.locator}.name`

/** Everything we know of one thing, at its own address: what it is called, the rest folded. */
export const EntryItem = memo(function EntryItem({
  entry,
  record,
  chosen,
  unfolded,
}: {
  readonly entry: Entry
  readonly record: RecordOfThings
  readonly chosen: boolean
  /** Whether what is folded in it stands open for that. */
  readonly unfolded: boolean
}) {
  const { t } = useTranslation('references')
  const { thing, origin } = entry
  const names = useNames(record)
  // What a body is says its entry at once; of a document or an event the name says it.
  const description = thing.description && (
    <p className={styles.description}>
      <NoteText note={thing.description} />
    </p>
  )
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
      <ActionsButton locator={thing.locator} name={names.full(thing.locator)} className={styles.actions} />
      <div className={styles.body}>
        <EntryName thing={thing} id={headingId(thing)} />
        {thing.kind === 'actor' && description}
        {isFoundNowhere(thing) && <p className={styles.missing}>{t('noSources')}</p>}
        <Folded className={styles.more} asked={unfolded} summary={<WhatThereIs entry={entry} />}>
          {thing.kind !== 'actor' && description}
          <OtherNames thing={thing} />
          <RelatedDates thing={thing} />
          <Ways entry={entry} record={record} />
          <EntrySources thing={thing} record={record} />
        </Folded>
      </div>
    </article>
  )
})

/** Nothing but the text speaks of it; a body that a text names needs no other source. */
const isFoundNowhere = ({ kind, sources }: Thing): boolean =>
  kind !== 'actor' && !sources.some(({ read }) => read)

/** What is folded, in numbers. */
function WhatThereIs({ entry: { thing, parts } }: { readonly entry: Entry }) {
  const { t } = useTranslation('references')
  const read = thing.sources.filter((source) => source.read)
  return (
    <>
      {t('more')}
      <span className={styles.count}>
        {parts.length > 0 && `\u00a0· ${t('places', { count: parts.length })}`}
        {thing.sources.length > 0 && (
          <>
            {'\u00a0· '}
            <SourceCount sources={read.length > 0 ? read : thing.sources} />
          </>
        )}
      </span>
    </>
  )
}

/** Where it is mentioned, and where else one can go from it. */
function Ways({ entry, record }: { readonly entry: Entry; readonly record: RecordOfThings }) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const { thing, origin, parts, publishedAs } = entry
  return (
    <div className={styles.ways}>
      {parts.length > 0 ? (
        <div className={styles.mentions}>
          <WhereMentioned record={record} parts={parts} />
        </div>
      ) : (
        <p className={styles.label}>{t(publishedAs ? 'itself' : `originMeaning.${origin}`)}</p>
      )}
      <Counterparts entry={entry} />
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
    </div>
  )
}

/** What one runs a finger down the margin for, a symbol, a date, an acronym: it is the permalink too. */
function EntryMargin({ entry: { thing, origin } }: { readonly entry: Entry }) {
  const { t } = useTranslation(['references', 'common'])
  const whatItIs = useWhatItIs()
  const { language } = useLanguage()
  const digits = useDigits()
  const { kind, locator, symbol, acronym, verification } = thing
  const date = thing.date && setDigits(thing.date.display[language], digits.ofInterface)
  const code = kind === 'doc' ? symbol : acronym
  const seen = textSeen(thing)
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
        <span className={styles.faint}>{t(`common:precision.${thing.date.precision}`)}</span>
      )}
      {kind === 'doc' && !date && <span className={styles.faint}>{t('notDated')}</span>}
      <span className={styles.what}>{whatItIs(thing)}</span>
      {verification && <VerificationMark status={verification.status} className={styles.status} />}
      {seen && <span className={styles.faint}>{t(`common:textSeen.${seen}`)}</span>}
      <span className={styles.origin} title={t(`originMeaning.${origin}`)}>
        {t(`origin.${origin}`)}
      </span>
    </div>
  )
}

/** Other Arabic names of a body, as the report has them. */
function OtherNames({ thing: { variants } }: { readonly thing: Thing }) {
  const { t } = useTranslation('references')
  if (variants.length === 0) return null
  return (
    <div className={styles.names}>
      <p className={styles.label}>{t('variants')}</p>
      <ul className={styles.variants}>
        {variants.map((name) => (
          <li key={name}>
            <bdi lang="ar" dir="rtl">
              {name}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Counterparts({ entry: { thing, counterparts } }: { readonly entry: Entry }) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  if (counterparts.length === 0) return null
  return (
    <p className={styles.counterparts}>
      <span className={styles.label}>{t(thing.kind === 'doc' ? 'records' : 'recordedIn')}</span>
      {counterparts.map(({ locator, symbol, title, kind }) => (
        <a key={locator} href={`#${locator}`} data-locator={locator}>
          {kind === 'doc' ? (
            <bdi dir="ltr">{symbol}</bdi>
          ) : (
            <ScriptText text={title[language] ?? locator} language={language} />
          )}
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
