import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import styles from './editor.module.css'
import type { Keeping } from './use-editing.ts'

interface Props {
  readonly keeping: Keeping
  readonly onTakeOther: () => void
  readonly onKeepThis: () => void
  readonly onKeepBoth: () => void
  readonly onSave: () => void
}

/** Whether what was done is kept, and what can be done where it is not. */
export function KeepingNotice({ keeping, onTakeOther, onKeepThis, onKeepBoth, onSave }: Props) {
  const { t } = useTranslation('editor')
  if (keeping === 'kept') return <p className={styles.facts}>{t('keeping.kept')}</p>
  return (
    <Notice>
      <p>{t(`keeping.${keeping}`)}</p>
      {keeping !== 'followed' && (
        <p className={styles.ways}>
          {keeping === 'other' && <Button onClick={onTakeOther}>{t('takeOther')}</Button>}
          {keeping === 'other' && <Button onClick={onKeepThis}>{t('keepThis')}</Button>}
          {keeping === 'other' && <Button onClick={onKeepBoth}>{t('keepBoth')}</Button>}
          {keeping === 'removed' && <Button onClick={onKeepThis}>{t('keepAgain')}</Button>}
          <Button onClick={onSave}>{t('save')}</Button>
        </p>
      )}
    </Notice>
  )
}
