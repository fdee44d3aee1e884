import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import type { DraftStep } from '../deck/schema.ts'
import { STEP_KINDS } from './blank.ts'
import styles from './editor.module.css'

/** A new step after the chosen one. */
export function AddStep({ onAdd }: { readonly onAdd: (kind: DraftStep['kind']) => void }) {
  const { t } = useTranslation('editor')
  const [kind, setKind] = useState<DraftStep['kind']>('statement')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(kind)
      }}
    >
      <label className={styles.field}>
        <span>{t('addKind')}</span>
        <select
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(STEP_KINDS.find((known) => known === currentTarget.value) ?? kind)
          }
        >
          {STEP_KINDS.map((known) => (
            <option key={known} value={known}>
              {t(`kinds.${known}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t('add')}</Button>
    </form>
  )
}
