import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { isOfKind, type Locator, paragraphNumber } from '../locator.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNames } from '../place/names.ts'
import { MixedText } from '../ui/mixed-text.tsx'
import styles from './term-item.module.css'

type Source = GlossaryTerm['sources'][number]

/** The paragraph that the locator of another's document names (`doc/a-res-60-252/para_2`). */
const paragraphWithin = (at: Locator): number | null =>
  isOfKind('doc', at) ? paragraphNumber(at.split('/')[2] ?? '') : null

/** What the definition rests on: where the term is explained, or where it stands and we say what it means. */
export function TermSources({
  sources,
  record,
}: {
  readonly sources: readonly Source[]
  readonly record: RecordOfThings
}) {
  const { t } = useTranslation('glossary')
  const names = useNames(record)
  const nameOf = (at: Locator) => {
    const num = paragraphWithin(at)
    const name = isOfKind('doc', at) || isOfKind('event', at) ? names.full(at) : names.short(at)
    return num === null ? name : t('paragraphOf', { document: name, num })
  }
  return (['explains', 'uses'] as const)
    .map((says) => ({ says, own: sources.filter((source) => source.says === says) }))
    .filter(({ own }) => own.length > 0)
    .map(({ says, own }) => (
      <div key={says} className={styles.row}>
        <span className={styles.label}>{t(`source.${says}`)}</span>
        <ul className={styles.links}>
          {own.map(({ at }) => (
            <li key={at}>
              <PlaceLink to={at}>
                <MixedText text={nameOf(at)} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    ))
}
