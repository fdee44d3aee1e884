import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import { findingsOf } from '../../edition/diagnosis/finding.ts'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { changesAgainst, type Tally } from '../model/tally.ts'
import { evidenceWords } from '../words.ts'
import styles from './findings.module.css'

type FoundKind = ReturnType<typeof findingsOf>[number]

/** Each kind of damage that was looked for, with its evidence and how much was changed; those that were not found are folded away. */
interface Props {
  readonly diagnosis: Diagnosis
  readonly tally: Tally
}

export function FoundKinds({ diagnosis, tally }: Props) {
  const { t } = useTranslation('repaired')
  const all = findingsOf(diagnosis)
  const absent = all.filter(([, { found }]) => !found)
  return (
    <>
      <KindList kinds={all.filter(([, { found }]) => found)} tally={tally} />
      {absent.length > 0 && (
        <details className={styles.fold}>
          <summary>
            {t('found.absent', {
              kinds: absent.map(([kind]) => t(`kinds.${kind}`)).join(t('found.between')),
            })}
          </summary>
          <KindList kinds={absent} tally={tally} />
        </details>
      )}
    </>
  )
}

function KindList({ kinds, tally }: { readonly kinds: readonly FoundKind[]; readonly tally: Tally }) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const changesOf = (kind: FoundKind[0]) => {
    const count = changesAgainst(kind, tally)
    return t('changes', { count, shown: groupThousands(language, count) })
  }
  if (kinds.length === 0) return null
  return (
    <dl className={styles.kinds}>
      {kinds.map(([kind, { found, sureness, evidence }]) => (
        <div key={kind} className={styles.kind} data-found={found || undefined}>
          <dt>{t(`kinds.${kind}`)}</dt>
          <dd>
            {t(found ? `found.${sureness}` : 'found.not')}
            {found && <> · {changesOf(kind)}</>}
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
