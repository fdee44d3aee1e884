import { Link } from '@tanstack/react-router'
import type { DocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { VIEWS, type View } from '../views.ts'
import styles from './view-switch.module.css'

interface Props {
  readonly id: DocumentId
  /** eId of the part being read, kept in the address. */
  readonly reading: string | null
  /** The view that is shown. */
  readonly view: View
}

/** Links, as each view is an address that says all else as before; the history is not filled with them. */
export function ViewSwitch({ id, reading, view }: Props) {
  const { t } = useTranslation('evidence')
  const { language } = useLanguage()
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {VIEWS.map((name) => (
        <Link
          key={name}
          to="/$lang/read/$document/evidence"
          params={{ lang: language, document: id }}
          search={(present) => ({ ...present, as: name === 'lines' ? undefined : name })}
          {...(reading ? { hash: reading } : {})}
          replace
          resetScroll={false}
          className={styles.view}
          // By what is shown: the rest of the address does not matter. (Less exactly, lines would be current in every view.)
          activeOptions={{ exact: true }}
          aria-current={name === view ? 'true' : undefined}
        >
          {t(`views.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
