import type { RecordOfThings } from '../corpus/record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { PlaceLink } from './link.tsx'
import { useNames } from './names.ts'
import styles from './where-mentioned.module.css'

/** The parts that mention a thing, as links into the text; the one at hand is left out. */
export function WhereMentioned({
  record,
  parts,
  here,
}: {
  readonly record: RecordOfThings
  readonly parts: readonly Locator[]
  readonly here?: string | null
}) {
  const { t } = useTranslation('place')
  const names = useNames(record)
  const others = parts.filter((part) => part !== here)
  if (others.length === 0) return null
  return (
    <div className={styles.where}>
      <p className={styles.label}>{t(here ? 'alsoIn' : 'mentionedIn')}</p>
      <ul className={styles.parts}>
        {others.map((part) => (
          <li key={part}>
            <PlaceLink to={part}>{names.short(part)}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
