import { useState } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Thing } from '../../corpus/things.ts'
import { formatDate } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { type Locator, paragraphNumber, parseLocator } from '../../locator.ts'
import { ActionsButton } from '../../place/actions/actions-button.tsx'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { Button, CloseButton } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { Quotation, UnofficialMark } from '../../ui/quotation.tsx'
import { ownPath } from '../../ui/site-path.ts'
import { NoteText } from '../../ui/thing/note-text.tsx'
import { ThingFacts } from '../../ui/thing/thing-facts.tsx'
import { SourceCount, SourceList } from '../../ui/thing/thing-sources.tsx'
import { ThingTitle } from '../../ui/thing/thing-title.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { hostOf } from '../chain.ts'
import { partsWithin } from '../choice.ts'
import { OriginSign } from '../drawing/signs.tsx'
import styles from './event-card.module.css'
import type { Mandate, Mandates } from './mandate.ts'

interface Props {
  readonly record: RecordOfThings
  readonly thing: Thing
  /** The parts of our documents that speak of it. */
  readonly parts: readonly Locator[]
  /** The part that the text beside it was led to, of these. */
  readonly here: Locator | null
  /** The text beside it; null where the timeline stands alone. */
  readonly beside: DocumentId | null
  readonly mandates: Mandates
  /** The document that records it; null for none. */
  readonly documentOf: Locator | null
  /** The open event chosen again leads on to its next paragraph, with `back` to the one before. */
  readonly onSelect: (event: Locator | null, back?: boolean) => void
}

/** Everything known of an event: what it was, how sure we are and from where, where the texts tell it, its chain. */
export default function EventCard(props: Props) {
  const { thing, mandates, documentOf, onSelect } = props
  const { t } = useTranslation(['event', 'timeline', 'common'])
  const { language } = useLanguage()
  const { ofInterface: digits } = useDigits()
  return (
    <article className={styles.card} aria-label={t('label')} data-locator={thing.locator}>
      <CloseButton label={t('close')} className={styles.close} onClick={() => onSelect(null)} />
      <ActionsButton
        locator={thing.locator}
        name={thing.title[language] ?? ''}
        view={viewNow}
        className={styles.actions}
      />
      <p className={styles.over}>
        {thing.track && <span>{t(`timeline:track.${thing.track}`)}</span>}
        {thing.origin && (
          <span className={styles.origin}>
            <OriginSign origin={thing.origin} /> {t(`timeline:origin.${thing.origin}`)}
          </span>
        )}
      </p>
      <ThingTitle thing={thing} asHeading />
      <ThingFacts thing={thing} />
      {thing.verification?.note && (
        <div className={styles.note}>
          <p>
            <NoteText note={thing.verification.note} />
          </p>
          <Aside text={t('common:arabicOfNotes')} />
        </div>
      )}
      <Mentions {...props} />
      <Chain title={t('before')} way="in" mandates={mandates.before} onSelect={onSelect} />
      <Chain title={t('after')} way="out" mandates={mandates.after} onSelect={onSelect} />
      {thing.relatedDates.length > 0 && (
        <section className={styles.section}>
          <h3>{t('relatedDates')}</h3>
          <ul className={styles.plain}>
            {thing.relatedDates.map(({ date, label }) => (
              <li key={`${date} ${label.en}`}>
                <time dateTime={date}>{setDigits(formatDate(language, date), digits)}</time> {label[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className={styles.section}>
        <summary>
          <SourceCount sources={thing.sources} />
        </summary>
        <Aside text={t('common:englishOfSources')} />
        <SourceList sources={thing.sources} />
      </details>
      {documentOf && (
        <p className={styles.section}>
          <PlaceLink to={documentOf}>{t('record')}</PlaceLink>
        </p>
      )}
      <Share thing={thing} />
    </article>
  )
}

/** The line as it stands, with this event open. */
const viewNow = () => `${ownPath(window.location.pathname)}${window.location.search}`

/** Whose words these are and in which language, where the interface language has something to say of it. */
function Aside({ text }: { readonly text: string }) {
  return text ? <p className={styles.aside}>{text}</p> : null
}

/** The paragraphs that speak of it; the one the text was led to is marked. */
function Mentions({ record, thing, parts, here, beside, onSelect }: Props) {
  const { t } = useTranslation('event')
  const nameOf = useNames(record).short
  const own = partsWithin(parts, beside)
  if (parts.length === 0) return <p className={styles.faint}>{t('notMentioned')}</p>
  return (
    <section className={styles.section}>
      <h3>{t('mentioned')}</h3>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part}>
            <PlaceLink to={part} aria-current={part === here ? 'location' : undefined}>
              {nameOf(part)}
            </PlaceLink>
          </li>
        ))}
        {own.length > 1 && (
          <li className={styles.steps}>
            <Button
              look="small"
              onClick={() => onSelect(thing.locator, true)}
              aria-label={t('previousPart')}
              title={t('previousPart')}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              look="small"
              onClick={() => onSelect(thing.locator)}
              aria-label={t('nextPart')}
              title={t('nextPart')}
            >
              <span aria-hidden="true">↓</span>
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}

interface ChainProps {
  readonly title: string
  readonly way: 'in' | 'out'
  readonly mandates: readonly Mandate[]
  readonly onSelect: (event: Locator) => void
}

/** Its neighbours in the chain of mandates, each with the paragraph that says so, in its words. */
function Chain({ title, way, mandates, onSelect }: ChainProps) {
  const { t } = useTranslation(['event', 'timeline'])
  if (mandates.length === 0) return null
  const says = (part: Locator) => {
    const address = parseLocator(part)
    const num = address?.kind === 'part' ? paragraphNumber(address.eId) : null
    return num === null ? t('saysSummary') : t('says', { num })
  }
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.chain}>
        {mandates.map(({ link, other }) => {
          return (
            <li key={`${link.from} ${link.to}`}>
              <span className={styles.act}>
                {t(way === 'out' ? `timeline:out.${link.act}` : `in.${link.act}`)}
              </span>{' '}
              <Button look="link" data-locator={other.locator} onClick={() => onSelect(other.locator)}>
                {other.title}
              </Button>
              {link.stated.map(({ part, words, english }) => (
                <blockquote key={part} className={styles.basis}>
                  <Quotation arabic={words} english={english} className={styles.words} />
                  <PlaceLink to={part}>{says(part)}</PlaceLink>
                </blockquote>
              ))}
              {link.sources.map(({ url }) => (
                <p key={url} className={styles.basis}>
                  {t('saysSource')}{' '}
                  <a href={url} rel="noreferrer external">
                    <bdi dir="ltr">{hostOf(url)}</bdi>
                  </a>
                </p>
              ))}
            </li>
          )
        })}
      </ul>
      {mandates.some(({ link }) => link.stated.length > 0) && <UnofficialMark />}
    </section>
  )
}

function Share({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation('event')
  const { language } = useLanguage()
  const [said, setSaid] = useState('')
  const title = thing.title[language] ?? ''
  const address = () => {
    const url = new URL(window.location.href)
    url.hash = ''
    return url.href
  }
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('copied'))
    } catch {
      setSaid(t('notCopied'))
    }
  }
  return (
    <div className={`${styles.share} screen-only`}>
      <Button look="small" onClick={() => void copy(address())}>
        {t('link')}
      </Button>
      {typeof navigator !== 'undefined' && 'share' in navigator && (
        <Button
          look="small"
          onClick={() => void navigator.share({ title, url: address() }).catch(() => undefined)}
        >
          {t('share')}
        </Button>
      )}
      <span role="status">{said}</span>
    </div>
  )
}
