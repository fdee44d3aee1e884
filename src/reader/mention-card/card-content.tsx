import { Link } from '@tanstack/react-router'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf, type Locator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { WhereMentioned } from '../../place/where-mentioned.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { ThingFacts } from '../../ui/thing/thing-facts.tsx'
import { ThingTitle } from '../../ui/thing/thing-title.tsx'
import { usePlaceRead, useReader } from '../reader-context.tsx'
import { asShown } from '../search.ts'
import styles from './mention-card.module.css'

interface Props {
  readonly record: RecordOfThings
  readonly locator: Locator
  /** The words of the mention. */
  readonly words: string
  /** The part that the mention stands in. */
  readonly here: Locator | null
}

/** What the record knows of a thing, where else it is mentioned, and where one can go from here. */
export default function CardContent({ record, locator, words, here }: Props) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const thing = record.thingAt(locator)
  const where = <WhereMentioned record={record} parts={record.partsMentioning(locator)} here={here} />
  if (!thing) {
    return (
      <>
        <p className={styles.plain}>
          <ScriptText text={words} language={language} />
        </p>
        {where}
        <p className={styles.faint}>{t('noEntry')}</p>
      </>
    )
  }
  return (
    <>
      <ThingTitle thing={thing} />
      <ThingFacts thing={thing} />
      {where}
      <Ways locator={locator} event={record.eventsAt(locator)[0]} />
    </>
  )
}

function Ways({ locator, event }: { readonly locator: Locator; readonly event: Locator | undefined }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { id } = useReader()
  const reading = usePlaceRead()
  return (
    <p className={styles.ways}>
      <PlaceLink to={locator}>{t('moreInReferences')}</PlaceLink>
      {event && (
        <Link
          to="/$lang/read/$document/timeline"
          params={{ lang: language, document: id }}
          search={(present) => ({ ...asShown(present), event: idOf('event', event) ?? undefined })}
          hash={reading.current ?? ''}
          resetScroll={false}
        >
          {t('onTimeline')}
        </Link>
      )}
    </p>
  )
}
