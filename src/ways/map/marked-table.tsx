import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import type { Names } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import styles from './tables.module.css'
import type { MarkedPart } from './told.ts'

/** What is marked, without a drawing: part by part. */
export function MarkedTable({
  parts,
  names,
  caption,
}: {
  readonly parts: readonly MarkedPart[]
  readonly names: Names
  readonly caption: string
}) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.part')}</th>
            <th scope="col">{t('table.clauses')}</th>
            <th scope="col">{t('table.what')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, clauses, entries }) => (
            <tr key={part} data-locator={part}>
              <th scope="row">
                <PlaceLink to={part}>{names.full(part)}</PlaceLink>
              </th>
              <td className={styles.number}>{t('number', { value: clauses })}</td>
              <td>
                <MixedText text={entries.map(({ name }) => name[language]).join(t('and'))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
