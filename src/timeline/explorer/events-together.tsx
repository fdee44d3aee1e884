import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { Button } from '../../ui/controls/button.tsx'
import type { TimelineEvent } from '../events.ts'
import styles from './explorer.module.css'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly onSelect: (event: Locator) => void
}

/** Events of one moment, which the drawing cannot show apart, as a list to choose from. */
export default function EventsTogether({ events, onSelect }: Props) {
  const { t } = useTranslation('timeline')
  return (
    <section className={styles.together}>
      <h2>{t('together', { count: events.length })}</h2>
      <ul>
        {events.map(({ locator, title, when }) => (
          <li key={locator}>
            <Button look="link" onClick={() => onSelect(locator)}>
              {title}
            </Button>{' '}
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
