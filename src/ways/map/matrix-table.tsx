import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { documentEntry, isDocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { issuesAmong } from './looks.ts'
import { type MatrixColumn, matrixOf } from './matrix.ts'
import type { MapGround } from './model.ts'
import styles from './tables.module.css'

/** Which issue is spoken of in which section, and in how many clauses. */
export function MatrixTable({ texts, ways }: Pick<MapGround, 'texts' | 'ways'>) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const { columns, rows } = useMemo(() => matrixOf(texts, issuesAmong(ways)), [texts, ways])
  const short = ({ band, document }: MatrixColumn): string => {
    if (band?.kind === 'section' && band.num !== null) return band.num[language]
    if (band && band.kind !== 'section') return t(`band.${band.kind}`)
    return isDocumentId(document) ? documentEntry(document).names.short[language] : document
  }
  const full = ({ band }: MatrixColumn): string | undefined => band?.name?.[language]
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      aria-label={t('matrix.table')}
    >
      <table className={`${styles.table} ${styles.matrix}`}>
        <caption className="visually-hidden">{t('matrix.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.issue')}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={full(column)} className={styles.number}>
                {short(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, counts }) => (
            <tr key={entry.locator} data-locator={entry.locator}>
              <th scope="row">
                <PlaceLink to={entry.locator}>
                  <MixedText text={entry.name[language]} />
                </PlaceLink>
              </th>
              {counts.map((count, index) => (
                <td
                  key={columns[index]?.key}
                  className={styles.number}
                  data-level={count > 0 ? Math.min(4, count) : undefined}
                >
                  {count > 0 && (
                    <Link
                      to="/$lang/map"
                      params={{ lang: language }}
                      search={{ show: entry.locator }}
                      aria-label={t('matrix.cell', { count, issue: entry.name[language] })}
                    >
                      {t('number', { value: count })}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
