import { Fragment, useMemo } from 'react'
import type { Actor } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { WayEntryItem, WaysIndex } from '../entries.tsx'
import { useAskedWay } from '../use-asked-way.tsx'
import { WayElsewhere } from '../way-elsewhere.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage, WaysSection } from '../ways-page.tsx'
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
  const locators = useMemo(() => new Set<string>(actors.map(({ locator }) => locator)), [actors])
  const { chosen, followed, notice } = useAskedWay(actors, locators, (wanted) => t('unknown', { wanted }))
  const groups = KINDS.map((kind) => {
    const own = actors.filter((actor) => actor.kind === kind)
    return { kind, own, heading: t(`group.${kind}`, { count: own.length }) }
  }).filter(({ own }) => own.length > 0)
  return (
    <WaysPage
      within="actors"
      quotes
      title={t('title')}
      followed={followed}
      head={
        <>
          <p className={styles.intro}>{t('intro')}</p>
          <p className={styles.aside}>
            <OurReading /> {t('whose')}
          </p>
          <WaysIndex label={t('index')} groups={groups} />
        </>
      }
    >
      {notice}
      {groups.map(({ kind, own, heading }) => (
        <WaysSection key={kind} id={kind} heading={heading}>
          {own.map((actor) => (
            <ActorItem
              key={actor.id}
              actor={actor}
              parts={parts}
              milestones={milestones}
              chosen={chosen === actor.locator}
            />
          ))}
        </WaysSection>
      ))}
    </WaysPage>
  )
}

function ActorItem({
  actor,
  parts,
  milestones,
  chosen,
}: {
  readonly actor: Actor
  readonly chosen: boolean
} & Pick<WaysGround, 'parts' | 'milestones'>) {
  const { t } = useTranslation(['actors', 'ways'])
  const names = useNames({ parts })
  const { locator, name, acronym, kind, passages, events, row, onRecord } = actor
  return (
    <WayEntryItem
      locator={locator}
      name={name}
      chosen={chosen}
      what={
        <>
          {t(`kind.${kind}`)}
          {acronym && (
            <>
              {' · '}
              <bdi dir="ltr">{acronym}</bdi>
            </>
          )}
        </>
      }
    >
      <Printed actor={actor} />
      <Contradiction actor={actor} parts={parts} />
      {sayingsOf(passages).map(({ says, own }) => (
        <section key={says} className={styles.saying} data-says={says}>
          <h4>
            {t(`says.${says}`)} <OurReading />
          </h4>
          {own.map((passage) => (
            <PassageQuote key={`${passage.at} ${passage.start}`} passage={passage} names={names} />
          ))}
        </section>
      ))}
      {events.length > 0 && (
        <section className={styles.saying}>
          <h4>
            {t('ways:milestones')} <OurReading />
          </h4>
          <Milestones events={events} milestones={milestones} />
        </section>
      )}
      <p className={styles.links}>
        {row && <PlaceLink to={row}>{t('row')}</PlaceLink>}
        {onRecord && <PlaceLink to={locator}>{t('onRecord')}</PlaceLink>}
      </p>
      <WayElsewhere locator={locator} />
    </WayEntryItem>
  )
}

/** The names by which the texts call it, where they are not the official one. */
function Printed({ actor: { printed } }: { readonly actor: Actor }) {
  const { t } = useTranslation('actors')
  if (printed.length === 0) return null
  return (
    <p className={styles.printed}>
      <span className={styles.label}>{t('printed')}</span>{' '}
      {printed.map((name, nth) => (
        // The dot between two names stands between them whichever way the line runs.
        <Fragment key={name}>
          {nth > 0 && ' · '}
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
    <div className={styles.contradiction}>
      <h4>
        {t('contradiction')} <OurReading />
      </h4>
      <p>
        <MixedText text={contradiction.text[language]} />
      </p>
      <ul className={styles.links}>
        {contradiction.places.map((place) => (
          <li key={place}>
            <PlaceLink to={place}>{names.full(place)}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
