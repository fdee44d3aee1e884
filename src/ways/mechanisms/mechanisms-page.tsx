import { memo } from 'react'
import type { Mechanism } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
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
import styles from './mechanisms.module.css'
import { positionsOf } from './positions.ts'

interface Props extends WaysGround {
  readonly mechanisms: readonly Mechanism[]
}

const STATUSES = ['proposed', 'existing'] as const

/** Every proposal and arrangement: who proposes it, the positions side by side, what became of it. */
export function MechanismsPage({ mechanisms, parts, milestones }: Props) {
  const { t } = useTranslation('mechanisms')
  return (
    <EntriesPage
      within="mechanisms"
      words={{
        title: t('title'),
        intro: t('intro'),
        whose: t('whose'),
        unknown: (wanted) => t('unknown', { wanted }),
      }}
      entries={mechanisms}
      groups={STATUSES.map((status) => ({
        id: status,
        holds: (mechanism: Mechanism) => mechanism.status === status,
        heading: (count) => t(`group.${status}`, { count }),
        short: (count) => t(`short.${status}`, { count }),
      }))}
      what={({ status }) => t(`status.${status}`)}
    >
      {(mechanism) => <SaidOfMechanism mechanism={mechanism} parts={parts} milestones={milestones} />}
    </EntriesPage>
  )
}

const SaidOfMechanism = memo(function SaidOfMechanism({
  mechanism,
  parts,
  milestones,
}: { readonly mechanism: Mechanism } & Pick<WaysGround, 'parts' | 'milestones'>) {
  const { t } = useTranslation('mechanisms')
  const names = useNames({ parts })
  const { locator, passages } = mechanism
  return (
    <>
      <div className={styles.positions}>
        {positionsOf(passages).map(({ position, own }) => (
          <section key={position} className={common.said} data-position={position}>
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
    </>
  )
})

/** What became of it, as far as an event of the chronology has a source that tells. */
function BecameOf({
  mechanism: { becameOf, status },
  milestones,
}: {
  readonly mechanism: Mechanism
} & Pick<WaysGround, 'milestones'>) {
  const { t } = useTranslation('mechanisms')
  const { language } = useLanguage()
  if (becameOf.length === 0) return status === 'proposed' && <p className={common.aside}>{t('notKnown')}</p>
  return (
    <section className={common.said}>
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
