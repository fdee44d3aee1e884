import { setDigits, withLatinDigits } from '../../../i18n/digits.ts'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { isLocator } from '../../../locator.ts'
import { useDigits } from '../../../ui/use-digits.ts'
import { fieldId, useEditContext } from '../edit-context.ts'
import styles from '../editor.module.css'
import { PlaceField } from './place-field.tsx'

interface Figure {
  readonly value: number
  readonly at: string
}

interface Props {
  /** `figure`, `answers.0.report`. */
  readonly path: string
  readonly legend: string
  readonly figure: Figure
  readonly onChange: (figure: { value: number; at: string }, field: string) => void
}

/** A number and where it stands; of a cell of a table the number is known. */
export function FigureFields({ path, legend, figure, onChange }: Props) {
  const { t } = useTranslation('editor')
  const { material } = useEditContext()
  const { ofInterface } = useDigits()
  const goTo = (at: string, field: string) => {
    const cell = isLocator(at) ? material.cellAt(at) : null
    onChange({ value: cell?.reconciled ?? figure.value, at }, field)
  }
  return (
    <div className={styles.group}>
      <PlaceField path={`${path}.at`} legend={legend} kind="figure" value={figure.at} onChange={goTo} />
      <label className={styles.field}>
        <span>{t('figureValue')}</span>
        <input
          id={fieldId(`${path}.value`)}
          type="text"
          inputMode="numeric"
          dir="ltr"
          value={setDigits(String(figure.value), ofInterface)}
          onChange={({ currentTarget }) => {
            const digits = withLatinDigits(currentTarget.value).replace(/\D/g, '').slice(0, 9)
            onChange({ ...figure, value: Number(digits) }, `${path}.value`)
          }}
        />
      </label>
    </div>
  )
}
