import { setDigits } from '../../i18n/digits.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { clockText, paceAt } from '../deck/pacing.ts'
import type { Deck } from '../deck/schema.ts'
import styles from './speaker.module.css'
import { useNow } from './use-now.ts'

interface Props {
  readonly deck: Deck
  readonly step: number
  /** Milliseconds since 1970; null before the talk has begun. */
  readonly begun: number | null
  readonly onBegin: (begun: number | null) => void
}

/** The time since the start against the time that the deck is written for, and the time of day. */
export function Timing({ deck, step, begun, onBegin }: Props) {
  const { t } = useTranslation('present')
  const { ofInterface } = useDigits()
  const now = useNow()
  const written = (seconds: number) => isolateLtr(setDigits(clockText(seconds), ofInterface))
  const elapsed = begun === null || now === null ? null : Math.max(0, (now - begun) / 1000)
  const { from, to, behind } = paceAt(deck, step, elapsed ?? 0)
  const pace = () => {
    if (elapsed === null) return t('notBegun')
    if (Math.round(behind) === 0) return t('inTime')
    return t(behind > 0 ? 'behind' : 'ahead', { time: written(Math.abs(behind)) })
  }
  const day = now === null ? null : new Date(now)
  return (
    <section className={styles.timing} data-timer={elapsed === null ? 'off' : 'on'}>
      <dl>
        <div>
          <dt>{t('elapsed')}</dt>
          <dd className={styles.elapsed}>{written(elapsed ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('planned')}</dt>
          <dd>
            {written(from)} – {written(to)}
          </dd>
        </div>
        <div data-late={behind > 0 || undefined}>
          <dt className="visually-hidden">{t('planned')}</dt>
          <dd>{pace()}</dd>
        </div>
        <div>
          <dt>{t('clock')}</dt>
          <dd>
            {day &&
              isolateLtr(
                setDigits(`${day.getHours()}:${String(day.getMinutes()).padStart(2, '0')}`, ofInterface),
              )}
          </dd>
        </div>
      </dl>
      <Button look="small" onClick={() => onBegin(begun === null ? Date.now() : null)}>
        {t(begun === null ? 'begin' : 'restart')}
      </Button>
    </section>
  )
}
