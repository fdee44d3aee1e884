import { Link } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { buttonLook } from '../ui/controls/button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { type PaneName, panesOf } from './panes.ts'
import { usePlaceRead, useReader } from './reader-context.tsx'
import styles from './reading-bar.module.css'
import { asShown } from './search.ts'

interface Props {
  /** The pane that is open: its link closes it. */
  readonly pane: PaneName | 'unknown' | null
}

/** The panes that can stand beside this text, each a link that keeps the place. */
export function PaneLinks({ pane }: Props) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { id } = useReader()
  const reading = usePlaceRead()
  return (
    <div className={styles.panes}>
      {panesOf(id).map(({ name, to }) => (
        <Link
          key={name}
          to={name === pane ? '/$lang/read/$document' : to}
          params={{ lang: language, document: id }}
          search={asShown}
          hash={reading.current ?? ''}
          resetScroll={false}
          className={buttonLook('quiet', styles.pane)}
          aria-current={name === pane ? 'true' : undefined}
          title={t(`panes.${name}.title`)}
        >
          {t(`panes.${name}.label`)}
        </Link>
      ))}
    </div>
  )
}
