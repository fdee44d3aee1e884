import { Link } from '@tanstack/react-router'
import type { DocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { VIEWS } from '../views.ts'
import styles from './view-switch.module.css'

interface Props {
  readonly id: DocumentId
  /** eId of the part being read, kept in the address. */
  readonly reading: string | null
}

/** Links, as each view is an address; the history is not filled with them. */
export function ViewSwitch({ id, reading }: Props) {
  const { t } = useTranslation('evidence')
  const { language } = useLanguage()
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {VIEWS.map((name) => (
        <Link
          key={name}
          to="/$lang/read/$document/evidence"
          params={{ lang: language, document: id }}
          search={name === 'lines' ? {} : { as: name }}
          {...(reading ? { hash: reading } : {})}
          replace
          resetScroll={false}
          className={styles.view}
          activeOptions={{ exact: true }}
        >
          {t(`views.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
