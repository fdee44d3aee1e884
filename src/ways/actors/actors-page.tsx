import { Fragment, memo } from 'react'
import type { Actor } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import common from '../common.module.css'
import { EntriesPage } from '../entries-page.tsx'
import { WayElsewhere } from '../way-elsewhere.tsx'
import type { WaysGround } from '../ways-data.ts'
import { Milestones } from '../words/milestones.tsx'
import { OurReading } from '../words/our-reading.tsx'
import { PassageQuote } from '../words/passage.tsx'
import styles from './actors.module.css'
import { sayingsOf } from './sayings.ts'

interface Props extends WaysGround {
  readonly actors: readonly Actor[]
}

const KINDS = ['body', 'group', 'office'] as const

/** Every body, group and person that the texts name, and what they say of each. */
export function ActorsPage({ actors, parts, milestones }: Props) {
  const { t } = useTranslation('actors')
  const { language } = useLanguage()
  return (
    <EntriesPage
      within="actors"
      words={{
        title: t('title'),
        intro: t('intro'),
        whose: t('whose'),
        unknown: (wanted) => t('unknown', { wanted }),
      }}
      entries={actors}
      groups={KINDS.map((kind) => ({
        id: kind,
        holds: (actor: Actor) => actor.kind === kind,
        heading: (count) => t(`group.${kind}`, { count }),
      }))}
      line={({ description }) => description && <MixedText text={description[language]} />}
      what={({ kind, acronym }) => (
        <>
          {t(`kind.${kind}`)}
          {acronym && (
            <>
              {'\u00a0· '}
              <bdi dir="ltr">{acronym}</bdi>
            </>
          )}
        </>
      )}
    >
      {(actor) => <SaidOfActor actor={actor} parts={parts} milestones={milestones} />}
    </EntriesPage>
  )
}

const SaidOfActor = memo(function SaidOfActor({
  actor,
  parts,
  milestones,
}: { readonly actor: Actor } & Pick<WaysGround, 'parts' | 'milestones'>) {
  const { t } = useTranslation(['actors', 'ways'])
  const names = useNames({ parts })
  const { locator, passages, events, row, onRecord } = actor
  return (
    <>
      <Printed actor={actor} />
      <Contradiction actor={actor} parts={parts} />
      {sayingsOf(passages).map(({ says, own }) => (
        <section key={says} className={common.said} data-says={says}>
          <h4>
            {t(`says.${says}`)} <OurReading />
          </h4>
          {own.map((passage) => (
            <PassageQuote key={`${passage.at} ${passage.start}`} passage={passage} names={names} />
          ))}
        </section>
      ))}
      {events.length > 0 && (
        <section className={common.said}>
          <h4>
            {t('ways:milestones')} <OurReading />
          </h4>
          <Milestones events={events} milestones={milestones} />
        </section>
      )}
      <p className={common.links}>
        {row && <PlaceLink to={row}>{t('row')}</PlaceLink>}
        {onRecord && <PlaceLink to={locator}>{t('onRecord')}</PlaceLink>}
      </p>
      <WayElsewhere locator={locator} />
    </>
  )
})

/** The names by which the texts call it, where they are not the official one. */
function Printed({ actor: { printed } }: { readonly actor: Actor }) {
  const { t } = useTranslation('actors')
  if (printed.length === 0) return null
  return (
    <p>
      <span className={common.label}>{t('printed')}</span>{' '}
      {printed.map((name, nth) => (
        // The dot between two names stands between them whichever way the line runs.
        <Fragment key={name}>
          {nth > 0 && '\u00a0· '}
          <bdi lang="ar" dir="rtl">
            {name}
          </bdi>
        </Fragment>
      ))}
    </p>
  )
}

/** Where the texts contradict themselves about it. */
function Contradiction({
  actor: { contradiction },
  parts,
}: { readonly actor: Actor } & Pick<WaysGround, 'parts'>) {
  const { t } = useTranslation('actors')
  const { language } = useLanguage()
  const names = useNames({ parts })
  if (!contradiction) return null
  return (
    <div className={`${common.said} ${styles.contradiction}`}>
      <h4>
        {t('contradiction')} <OurReading />
      </h4>
      <p>
        <MixedText text={contradiction.text[language]} />
      </p>
      <ul className={common.links}>
        {contradiction.places.map((place) => (
          <li key={place}>
            <PlaceLink to={place}>{names.full(place)}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
