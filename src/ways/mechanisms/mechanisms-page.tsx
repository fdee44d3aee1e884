import { useMemo } from 'react'
import type { Mechanism } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
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
import styles from './mechanisms.module.css'
import { positionsOf } from './positions.ts'

interface Props extends WaysGround {
  readonly mechanisms: readonly Mechanism[]
}

/** Every proposal and arrangement: who proposes it, the positions side by side, what became of it. */
export function MechanismsPage({ mechanisms, parts, milestones }: Props) {
  const { t } = useTranslation('mechanisms')
  const locators = useMemo(() => new Set<string>(mechanisms.map(({ locator }) => locator)), [mechanisms])
  const { chosen, followed, notice } = useAskedWay(mechanisms, locators, (wanted) => t('unknown', { wanted }))
  const groups = (['proposed', 'existing'] as const).map((status) => {
    const own = mechanisms.filter((mechanism) => mechanism.status === status)
    return { status, own, heading: t(`group.${status}`, { count: own.length }) }
  })
  return (
    <WaysPage
      within="mechanisms"
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
      {groups.map(({ status, own, heading }) => (
        <WaysSection key={status} id={status} heading={heading}>
          {own.map((mechanism) => (
            <MechanismItem
              key={mechanism.id}
              mechanism={mechanism}
              parts={parts}
              milestones={milestones}
              chosen={chosen === mechanism.locator}
            />
          ))}
        </WaysSection>
      ))}
    </WaysPage>
  )
}

function MechanismItem({
  mechanism,
  parts,
  milestones,
  chosen,
}: {
  readonly mechanism: Mechanism
  readonly chosen: boolean
} & Pick<WaysGround, 'parts' | 'milestones'>) {
  const { t } = useTranslation('mechanisms')
  const names = useNames({ parts })
  const { locator, name, status, passages } = mechanism
  return (
    <WayEntryItem locator={locator} name={name} chosen={chosen} what={t(`status.${status}`)}>
      <div className={styles.positions}>
        {positionsOf(passages).map(({ position, own }) => (
          <section key={position} className={styles.position} data-position={position}>
            <h4>
              {t(`position.${position}`)} <OurReading />
            </h4>
            {own.map((passage) => (
              <PassageQuote
                key={`${passage.at} ${passage.start}`}
                passage={passage}
                names={names}
                speaker={passage.by && { label: t('by'), who: passage.by }}
              />
            ))}
          </section>
        ))}
      </div>
      <BecameOf mechanism={mechanism} milestones={milestones} />
      <WayElsewhere locator={locator} />
    </WayEntryItem>
  )
}

/** What became of it, as far as an event of the chronology has a source that tells. */
function BecameOf({
  mechanism: { becameOf, status },
  milestones,
}: {
  readonly mechanism: Mechanism
} & Pick<WaysGround, 'milestones'>) {
  const { t } = useTranslation('mechanisms')
  const { language } = useLanguage()
  if (becameOf.length === 0) return status === 'proposed' && <p className={styles.aside}>{t('notKnown')}</p>
  return (
    <section className={styles.became}>
      <h4>
        {t('becameOf')} <OurReading />
      </h4>
      <Milestones
        events={becameOf.map(({ event }) => event)}
        milestones={milestones}
        saysOf={(event) =>
          becameOf
            .filter((one) => one.event === event)
            .map(({ says }) => (
              <span key={says.en}>
                <MixedText text={says[language]} />
              </span>
            ))
        }
      />
    </section>
  )
}
