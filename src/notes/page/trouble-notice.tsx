import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import type { Trouble } from '../store/notes-store.ts'
import styles from './trouble-notice.module.css'

interface Props {
  readonly trouble: Trouble | null
  /** Null where there is nothing to save. */
  readonly onExport: (() => void) | null
}

/** Says at once that something is not stored, why, and how it can be saved all the same. */
export function TroubleNotice({ trouble, onExport }: Props) {
  const { t } = useTranslation('notes')
  return (
    <div role="alert" className={trouble ? styles.trouble : 'visually-hidden'}>
      {trouble && (
        <>
          <p>{t(`trouble.${trouble}`)}</p>
          {onExport && (
            <Button look="main" onClick={onExport}>
              {t('trouble.export')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
