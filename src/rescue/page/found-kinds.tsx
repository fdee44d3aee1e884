import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import { findingsOf } from '../../edition/diagnosis/finding.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import { evidenceWords } from '../words.ts'
import styles from './findings.module.css'

type FoundKind = ReturnType<typeof findingsOf>[number]

/** Each kind of damage that was looked for, with its evidence; those that were not found are folded away. */
export function FoundKinds({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation('repaired')
  const all = findingsOf(diagnosis)
  const absent = all.filter(([, { found }]) => !found)
  return (
    <>
      <KindList kinds={all.filter(([, { found }]) => found)} />
      {absent.length > 0 && (
        <details className={styles.fold}>
          <summary>
            {t('found.absent', {
              kinds: absent.map(([kind]) => t(`kinds.${kind}`)).join(t('found.between')),
            })}
          </summary>
          <KindList kinds={absent} />
        </details>
      )}
    </>
  )
}

function KindList({ kinds }: { readonly kinds: readonly FoundKind[] }) {
  const { t } = useTranslation('repaired')
  if (kinds.length === 0) return null
  return (
    <dl className={styles.kinds}>
      {kinds.map(([kind, { found, sureness, evidence }]) => (
        <div key={kind} className={styles.kind} data-found={found || undefined}>
          <dt>{t(`kinds.${kind}`)}</dt>
          <dd>
            {t(found ? `found.${sureness}` : 'found.not')}
            <ul className={styles.evidence}>
              {evidence.map((each) => (
                <li key={`${each.sign} ${each.character ?? ''}`}>
                  <MixedText text={evidenceWords(each, t)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
