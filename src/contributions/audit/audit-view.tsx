import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { useContributions } from '../contributions-context.tsx'
import { quotationOf } from '../sentences.ts'
import { audit, checkSentence, missingIn, wrongTotals, zerosIn } from './audit.ts'
import styles from './audit-view.module.css'
import { CheckRow } from './check-row.tsx'

/** What adds up and what does not, cell by cell, and the sentences that settle it. */
export function AuditView() {
  const { t } = useTranslation('contributions')
  const { data, words } = useContributions()
  const { language, direction } = useLanguage()
  const names = useNames({}, data.document)
  const checks = audit(data)
  const wrong = wrongTotals(checks).length
  const following = checks.filter(({ verdict }) => verdict === 'follows')
  const counted = (count: number) => ({ count, number: words.number(count) })
  const cellName = (cell: { group: string; channel: string }) =>
    t('audit.cell', {
      group: words.label(
        data.groups.find(({ key }) => key === cell.group) ?? {
          key: '',
          locator: data.locator,
          label: { ar: '', en: '' },
        },
      ),
      channel: words.label(
        data.channels.find(({ key }) => key === cell.channel) ?? {
          key: '',
          locator: data.locator,
          label: { ar: '', en: '' },
        },
      ),
    })
  const listed = (cells: ReturnType<typeof missingIn>) => ({
    ...counted(cells.length),
    list: cells.map(cellName).join(t('listSemicolon')),
  })
  const inferred = [...data.groups, ...data.channels].flatMap((category) =>
    category.inferred ? [{ category, basis: category.inferred }] : [],
  )
  const missing = missingIn(data)
  const zeros = zerosIn(data)
  return (
    <section id="audit" className={styles.audit} aria-labelledby="audit.title" tabIndex={-1}>
      <h2 id="audit.title">{t('audit.title')}</h2>
      <p className={styles.lead}>
        {t('audit.lead', counted(wrong))}
        {following[0] &&
          ` ${t('audit.leadFollows', { ...counted(following.length), total: words.printed(following[0].total) })}`}
      </p>
      <table className={styles.table} aria-label={t('audit.sums')}>
        <thead>
          <tr>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.computed')}</th>
            <th scope="col">{t('audit.printed')}</th>
            <th scope="col">{t('audit.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <CheckRow key={check.id} check={check} />
          ))}
        </tbody>
      </table>
      {missing.length > 0 && <p>{t('audit.missing', listed(missing))}</p>}
      {zeros.length > 0 && <p>{t('audit.zeros', listed(zeros))}</p>}
      {data.statements.length > 0 && <h3>{t('audit.sentences', { count: data.statements.length })}</h3>}
      {data.statements.map(({ locator, quote, english, value, totals }) => {
        const { parts, sum } = checkSentence(data, totals, value)
        return (
          <blockquote key={locator} className={styles.sentence} data-locator={locator}>
            <Quotation
              arabic={quote}
              english={english}
              marked={locator === data.statements.at(-1)?.locator}
              className={styles.quote}
            />
            <footer>
              <PlaceLink to={locator} quote={quotationOf({ locator, quote, english }, language)}>
                {names.full(locator)}
              </PlaceLink>
              {'\u00a0· '}
              <bdi dir={direction} className={styles.sum}>
                {parts.length > 1
                  ? `${parts.map(({ reconciled }) => (reconciled === null ? '?' : words.number(reconciled))).join(' + ')} = ${sum === null ? '?' : words.number(sum)}`
                  : (sum !== null && words.number(sum)) || '?'}
              </bdi>
            </footer>
          </blockquote>
        )
      })}
      {inferred.length > 0 && (
        <>
          <h3>{t('audit.inferred')}</h3>
          <ul className={styles.inferences}>
            {inferred.map(({ category, basis }) => (
              <li key={category.key} data-locator={category.locator}>
                {t('audit.inference', { label: words.label(category), basis: words.in(basis) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
