import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf, type Locator, thingLocator } from '../../locator.ts'
import { Button } from '../../ui/controls/button.tsx'
import { nearest } from '../../ui/nearest.ts'
import type { TimelineEvent } from '../events.ts'

interface Props {
  /** The id that was asked for and that no event has. */
  readonly wanted: string
  readonly events: readonly TimelineEvent[]
  /** Leads to an event, by its id. */
  readonly goTo: (id: string) => void
}

/** The event of all whose id is most like the one that was asked for. */
export function NearestEvent({ wanted, events, goTo }: Props) {
  const { t } = useTranslation('link')
  const known: Locator[] = events.map(({ locator }) => locator)
  const [locator] = nearest(thingLocator('event', wanted), known)
  const near = events.find((event) => event.locator === locator)
  const id = near && idOf('event', near.locator)
  if (!near || !id) return null
  return (
    <>
      {t('nearest')}
      <Button look="link" onClick={() => goTo(id)}>
        {near.title}
      </Button>
    </>
  )
}
