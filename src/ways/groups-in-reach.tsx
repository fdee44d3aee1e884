import { useTranslation } from '../i18n/use-translation.ts'
import styles from './groups-in-reach.module.css'

/** The groups of a long page and how many each holds: they stay at the top of a narrow window while one goes through it. */
export function GroupsInReach({
  groups,
}: {
  readonly groups: readonly { readonly id: string; readonly short: string }[]
}) {
  const { t } = useTranslation('ways')
  return (
    <nav className={`${styles.groups} screen-only`} aria-label={t('groups')}>
      {groups.map(({ id, short }) => (
        <a key={id} href={`#${id}`}>
          {short}
        </a>
      ))}
    </nav>
  )
}
