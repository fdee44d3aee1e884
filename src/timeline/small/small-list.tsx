import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf } from '../../locator.ts'
import { urlOf } from '../../place/address.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { publicPath } from '../../ui/site-path.ts'
import type { TimelineEvent } from '../events.ts'
import styles from './small-timeline.module.css'

/** What everything else on the timeline stands between: the summits, and the session that one of the texts is of. */
const MAIN_LANES: readonly string[] = ['summit', 'session']

/** The main events in words, where they are too large for a drawing, and how many more there are. */
export function SmallList({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { t } = useTranslation('small')
  const { language } = useLanguage()
  const main = events.filter(({ lane }) => MAIN_LANES.includes(lane))
  const hrefTo = (event?: TimelineEvent) =>
    publicPath(
      urlOf({
        language,
        page: 'timeline',
        view: event ? { event: idOf('event', event.locator) ?? undefined } : {},
      }),
    )
  return (
    <div className={styles.room} data-room="list">
      <ol className={styles.list}>
        {main.map((event) => (
          <li key={event.locator} data-locator={event.locator}>
            <span className={styles.when}>{event.when}</span>
            <a href={hrefTo(event)}>
              <MixedText text={event.title} />
            </a>
          </li>
        ))}
      </ol>
      <a href={hrefTo()}>{t('moreEvents', { count: events.length - main.length })}</a>
    </div>
  )
}
