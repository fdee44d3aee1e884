import type { Table, TableCell } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { publicPath } from '../ui/site-path.ts'
import { Both } from './bilingual/both.tsx'
import styles from './document-table.module.css'
import { PartOptions } from './part-options.tsx'
import { useReader } from './reader-context.tsx'
import { useLitFigure } from './use-lit-figure.ts'

/** The table as printed, its lost column headings supplied by us, and beside each total that fails what it adds up to. */
export function DocumentTable({ table }: { readonly table: Table }) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { id } = useReader()
  useLitFigure(id, table)
  const deviations = table.rows.flatMap((row) => row.cells.filter((cell) => cell.deviates))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroller} aria-label={t('tableScroller')} tabIndex={0} id={table.eId}>
      <table className={styles.table} data-locator={`${id}/${table.eId}`}>
        <caption>
          <Both arabic={table.caption.text} english={table.english} className={styles.name} />
          <PartOptions eId={table.eId} within="line" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('tableGroup')}</span>
            </th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" title={column.basis[language]} data-no-words>
                <Both arabic={column.ar} english={column.en} className={styles.name} />
                <span className={styles.inferred} lang={language} dir={direction}>
                  {t('inferred')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-total={row.key === 'total' || undefined}>
              <th scope="row" id={row.eId}>
                <Both arabic={row.label.ar} english={row.label.en} className={styles.name} />
              </th>
              {row.cells.map((cell) => (
                <FigureCell key={cell.eId} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note} lang={language} dir={direction} data-no-words>
        {t('tableNote', { count: deviations.length })}
      </p>
    </section>
  )
}

function FigureCell({ cell }: { readonly cell: TableCell }) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { digits } = useSettings()
  const { id, document } = useReader()
  const locator = partLocator(id, cell.eId)
  const reason = document.contradictions.find((contradiction) => contradiction.at === locator)
  return (
    <td id={cell.eId} data-locator={locator} data-deviates={cell.deviates || undefined} tabIndex={-1}>
      {cell.english === cell.printed ? (
        setDigits(cell.printed, digits)
      ) : (
        <Both arabic={cell.printed} english={cell.english} className={styles.name} />
      )}
      {cell.deviates && (
        <span className={styles.reading} lang={language} dir={direction} data-no-words>
          <a
            href={publicPath(`/${language}/edition/${id}#${reason?.id ?? ''}`)}
            title={reason?.because[language]}
          >
            {t('reconciled', { value: cell.reconciled })}
          </a>
        </span>
      )}
    </td>
  )
}
