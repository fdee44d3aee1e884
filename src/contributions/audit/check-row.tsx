import type { DataSet } from '../../corpus/contributions/data-set.ts'
import { useIsLit } from '../../place/lighting.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useContributions } from '../contributions-context.tsx'
import type { Words } from '../words.ts'
import { type Check, categoryOf, isWrong } from './audit.ts'
import styles from './audit-view.module.css'

function nameOf({ kind, category, id }: Check, words: Words): string {
  if (kind === 'row' && category) return words.t('audit.row', { label: words.label(category) })
  if (kind === 'column' && category) return words.t('audit.column', { label: words.marked(category) })
  return words.t(id === 'grand.groups' ? 'audit.byGroups' : 'audit.byChannels')
}

/** Why a printed total is wrong, or why a right one seems to be; null where there is nothing to explain. */
function reasonOf({ verdict, total, parts }: Check, data: DataSet, words: Words): string | null {
  if (verdict === 'fails') {
    const remark = data.remarks.find(({ at }) => at === total.locator)
    return remark ? words.in(remark.because) : null
  }
  if (verdict !== 'follows') return null
  const corrected = parts.filter(isWrong).map((part) => {
    const category = categoryOf(data, part.locator)
    return words.t('audit.corrected', {
      label: category ? words.inline(category) : '',
      right: part.reconciled === null ? '?' : words.number(part.reconciled),
      printed: words.printed(part),
    })
  })
  return words.t('audit.followsBecause', { total: words.printed(total), list: words.list(corrected) })
}

/** A sum computed again, what is printed, and how the two agree; below it the reason where they do not. */
export function CheckRow({ check }: { readonly check: Check }) {
  const { words, data } = useContributions()
  const { direction } = useLanguage()
  const lit = useIsLit(check.total.locator)
  const { parts, sum, total, verdict } = check
  const reason = reasonOf(check, data, words)
  return (
    <>
      <tr
        data-verdict={verdict}
        data-explained={reason ? true : undefined}
        data-lit={lit || undefined}
        data-locator={total.locator}
      >
        <th scope="row">{nameOf(check, words)}</th>
        <td>
          <bdi dir={direction} className={styles.sum}>
            <MixedText
              text={parts
                .map((figure) => (figure.printed === null ? '?' : words.printed(figure)))
                .join(' + ')}
            />
            {' = '}
            {sum === null ? '?' : words.number(sum)}
          </bdi>
        </td>
        <td className={styles.printed}>
          {/* The heading of the column, where a narrow table has none. */}
          <span className={styles.inline} aria-hidden="true">
            {words.t('audit.printed')}{' '}
          </span>
          <PlaceLink to={total.locator}>
            <MixedText text={words.printed(total)} />
          </PlaceLink>
        </td>
        <td className={styles.verdict}>{words.t(`audit.verdicts.${verdict}`)}</td>
      </tr>
      {reason && (
        <tr data-verdict={verdict}>
          <td colSpan={4} className={styles.reason}>
            <span className={styles.because}>
              <MixedText text={reason} />
            </span>
          </td>
        </tr>
      )}
    </>
  )
}
