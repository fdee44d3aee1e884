import type { Bilingual } from '../corpus/bilingual.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { PlaceLink } from '../place/link.tsx'
import { type Names, useNames } from '../place/names.ts'
import { useLanguage } from '../ui/language-context.tsx'
import type { TermEntry } from './entries.ts'
import { Said } from './said.tsx'
import styles from './term-item.module.css'

/** The parts that a term stands in, counted; where it is rendered otherwise, and where its words mean something else. */
export function WhereItStands({
  entry,
  record,
}: {
  readonly entry: TermEntry
  readonly record: RecordOfThings
}) {
  const { t } = useTranslation('glossary')
  const names = useNames(record)
  const { term, parts } = entry
  const otherwise = term.places.flatMap(({ at, start, why }) => (why ? [{ at, start, why }] : []))
  return (
    <>
      <div className={styles.row}>
        <span className={styles.label}>{t('stands', { count: term.places.length })}</span>
        <ul className={styles.links}>
          {parts.map(({ part, times }) => (
            <li key={part}>
              <PlaceLink to={part}>{names.short(part)}</PlaceLink>
              {times > 1 && <span className={styles.times}>{t('times', { value: times })}</span>}
            </li>
          ))}
        </ul>
      </div>
      <Remarks label={t('otherwise')} remarks={otherwise} names={names} />
      <Remarks label={t('otherSense')} remarks={term.otherSenses} names={names} />
    </>
  )
}

interface Remark {
  readonly at: Locator
  readonly start: number
  readonly why: Bilingual
}

function Remarks({
  label,
  remarks,
  names,
}: {
  readonly label: string
  readonly remarks: readonly Remark[]
  readonly names: Names
}) {
  const { language } = useLanguage()
  if (remarks.length === 0) return null
  return (
    <div className={styles.remarks}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.said}>
        {remarks.map(({ at, start, why }) => (
          <li key={`${at} ${start}`}>
            <PlaceLink to={at}>{names.short(at)}</PlaceLink>
            {': '}
            <Said text={why[language]} language={language} />
          </li>
        ))}
      </ul>
    </div>
  )
}
