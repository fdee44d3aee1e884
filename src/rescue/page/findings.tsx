import { ENCODING_NAMES } from '../../edition/encoding.ts'
import { isMisread, WRITTEN_IN } from '../../edition/misread.ts'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { setAside, type Work } from '../model/decisions.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import type { Tally } from '../model/tally.ts'
import { isShort } from '../repairing/familiarity.ts'
import { ruleName, ruleReason } from '../words.ts'
import styles from './findings.module.css'
import { FoundKinds } from './found-kinds.tsx'

interface Props {
  readonly document: KeptDocument
  readonly tally: Tally
  readonly aside: readonly string[]
  readonly onAct: (change: (work: Work) => Work) => void
}

/** Page numbers in a row, as people write them: 3, 5–9. */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** What is damaged in a document, by which evidence, and by how much each rule changed it. */
export function Findings({ document, tally, aside, onAct }: Props) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const { repaired, pages, encoding } = document
  if (!repaired) return null
  const { diagnosis } = repaired
  const number = (value: number) => groupThousands(language, value)
  const read = pages ? pages.starts.length : 0
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <h3 id="findings">{t('document.findings')}</h3>
      {isMisread(encoding) ? (
        <p>{t('document.readAgain', { encoding: ENCODING_NAMES[WRITTEN_IN[encoding]] })}</p>
      ) : (
        encoding !== 'utf-8' && <p>{t('document.read', { encoding: ENCODING_NAMES[encoding] })}</p>
      )}
      {!diagnosis.arabic && <Notice>{t('document.noArabic')}</Notice>}
      {diagnosis.arabic && repaired.changes === 0 && <p>{t('document.sound')}</p>}
      {diagnosis.arabic && isShort(repaired.familiarity) && <Notice>{t('document.short')}</Notice>}
      {pages && read < pages.of && <Notice>{t('document.partOfPages', { read, of: pages.of })}</Notice>}
      {pages && pages.empty.length > 0 && (
        <Notice>{t('document.emptyPages', { pages: ranges(pages.empty) })}</Notice>
      )}
      {pages && pages.broken.length > 0 && (
        <Notice>{t('document.brokenPages', { pages: ranges(pages.broken) })}</Notice>
      )}
      {diagnosis.arabic && <FoundKinds diagnosis={diagnosis} tally={tally} />}
      {tally.rules.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('tally.title')}</summary>
          <table className={styles.rules}>
            <thead>
              <tr>
                <th scope="col">{t('tally.use')}</th>
                <th scope="col">{t('tally.rule')}</th>
                <th scope="col">{t('tally.changes')}</th>
                <th scope="col">{t('tally.holding')}</th>
              </tr>
            </thead>
            <tbody>
              {tally.rules.map(({ rule, changes, holding }) => [
                <tr key={rule}>
                  <td rowSpan={2}>
                    <label className={styles.use}>
                      <span className="visually-hidden">
                        {t('tally.useFor', { rule: ruleName(rule, t) })}
                      </span>
                      <input
                        type="checkbox"
                        checked={!aside.includes(rule)}
                        onChange={({ target }) => onAct((work) => setAside(work, rule, !target.checked))}
                      />
                    </label>
                  </td>
                  <th scope="row">
                    <MixedText text={ruleName(rule, t)} />
                  </th>
                  <td>{number(changes)}</td>
                  <td>{number(holding)}</td>
                </tr>,
                <tr key={`${rule} why`}>
                  <td className={styles.why} colSpan={3}>
                    <MixedText text={ruleReason(rule, t)} />
                  </td>
                </tr>,
              ])}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}
