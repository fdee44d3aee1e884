import type { TableCell } from '../../edition/model.ts'
import { setDigits } from '../../i18n/digits.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { partLocator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { StepOf } from '../deck/schema.ts'
import styles from './table-step.module.css'
import { useTalkContext } from './talk-context.ts'

/** A table of a document as it is printed; a cell that is pointed out says what it adds up to. */
export function TableStep({ step, build }: { readonly step: StepOf<'table'>; readonly build: number }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const { ofInterface, ofText } = useDigits()
  const { material } = useTalkContext()
  const table = material.tableAt(step.at)
  if (!table) return null
  const document = step.at.split('/')[0] ?? ''
  const pointed = build > 0 ? step.cells[build - 1] : undefined
  const cell = pointed && material.cellAt(pointed)
  const figure = ({ printed, english }: TableCell) => (language === 'ar' ? printed : english)
  return (
    <div className={styles.block}>
      <table className={styles.table} data-locator={step.at}>
        <thead>
          <tr>
            <td />
            {table.columns.map((column) => (
              <th key={column.key} scope="col">
                {column[language]}†
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.eId}>
              <th scope="row">{row.label[language]}</th>
              {row.cells.map((own) => {
                const locator = partLocator(document, own.eId)
                return (
                  <td key={own.eId} data-locator={locator} data-pointed={locator === pointed || undefined}>
                    <MixedText text={setDigits(figure(own), ofText)} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.reading} role="status">
        {cell
          ? t('printed', {
              printed: isolateLtr(setDigits(figure(cell), ofText)),
              reconciled: setDigits(String(cell.reconciled), ofInterface),
            })
          : '\u00a0'}
      </p>
    </div>
  )
}
