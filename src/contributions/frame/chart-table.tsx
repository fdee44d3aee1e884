import { useTranslation } from '../../i18n/use-translation.ts'
import { useIsLit } from '../../place/lighting.ts'
import { PlaceLink } from '../../place/link.tsx'
import type { Chart, TableCellModel } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import styles from './chart-table.module.css'

function Cell({ cell }: { readonly cell: TableCellModel }) {
  const lit = useIsLit(cell.locator ?? null)
  const locator = cell.locator ? { 'data-locator': cell.locator } : {}
  if (cell.head)
    return (
      <th scope="row" {...locator}>
        {cell.text}
      </th>
    )
  return (
    <td {...locator} data-lit={lit || undefined} data-warning={cell.warning ? true : undefined}>
      {cell.locator ? <PlaceLink to={cell.locator}>{cell.text}</PlaceLink> : cell.text}
      {cell.warning && <span className={styles.beside}>{cell.warning}</span>}
      {cell.note && <span className={styles.beside}>{cell.note}</span>}
    </td>
  )
}

/** The same figures without a drawing. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation('contributions')
  const { series, view, words } = useContributions()
  const { columns, rows } = chart.table({ series, view: view.view, words })
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      aria-label={t('table.caption', { title: t(chart.title) })}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table.caption', { title: t(chart.title) })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.text}>
              {row.map((cell, index) => (
                <Cell key={columns[index]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
