import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import styles from './groups-in-reach.module.css'

interface Props {
  readonly groups: readonly { readonly id: string; readonly short: string }[]
  /** Whether every entry is unfolded. */
  readonly allOpen: boolean
  readonly onAll: (open: boolean) => void
}

/**
 * The groups of a long page and how many each holds, and what unfolds or folds all of it: they stay at the top while one
 * goes through it.
 */
export function GroupsInReach({ groups, allOpen, onAll }: Props) {
  const { t } = useTranslation(['ways', 'common'])
  return (
    <div className={`${styles.groups} screen-only`}>
      <nav aria-label={t('groups')}>
        {groups.map(({ id, short }) => (
          <a key={id} href={`#${id}`}>
            {short}
          </a>
        ))}
      </nav>
      <Button look="link" onClick={() => onAll(!allOpen)}>
        {t(allOpen ? 'common:foldAll' : 'common:unfoldAll')}
      </Button>
    </div>
  )
}
