import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { deskHere } from '../repairing/desk-here.ts'
import type { DeskState } from '../repairing/desk-state.ts'
import styles from './rescue-page.module.css'

/** What another window does with the document that is open here. */
export function ElsewhereNotice({ elsewhere }: Pick<DeskState, 'elsewhere'>) {
  const { t } = useTranslation('rescue')
  return (
    <Notice className={styles.elsewhere}>
      {elsewhere && <span>{t(`elsewhere.${elsewhere}`)}</span>}
      {elsewhere === 'removed' && (
        <Button look="small" onClick={() => void deskHere().keepAgain()}>
          {t('elsewhere.keep')}
        </Button>
      )}
    </Notice>
  )
}
