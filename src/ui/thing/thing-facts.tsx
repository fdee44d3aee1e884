import { textSeen } from '../../corpus/text-seen.ts'
import type { Thing } from '../../corpus/things.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { useDigits } from '../use-digits.ts'
import { NoteText } from './note-text.tsx'
import styles from './thing.module.css'
import { VerificationMark } from './verification-mark.tsx'

/** What is known of a thing in a line or two: its kind, symbol, date, how sure we are, its address. */
export function ThingFacts({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation(['references', 'common'])
  const { language } = useLanguage()
  const digits = useDigits()
  const date = thing.date?.display[language]
  const seen = textSeen(thing)
  return (
    <>
      <p className={styles.facts}>
        <span>{t(`references:kind.${thing.kind}`)}</span>
        {thing.symbol && (
          <bdi dir="ltr" className={styles.symbol}>
            {thing.symbol}
          </bdi>
        )}
        {date && <time>{setDigits(date, digits.ofInterface)}</time>}
        {thing.date && thing.date.precision !== 'day' && (
          <span>{t(`common:precision.${thing.date.precision}`)}</span>
        )}
        {thing.verification && <VerificationMark status={thing.verification.status} />}
        {seen && <span>{t(`common:textSeen.${seen}`)}</span>}
      </p>
      {thing.description && (
        <p className={styles.description}>
          <NoteText note={thing.description} />
        </p>
      )}
      {thing.link && (
        <p className={styles.address}>
          <a href={thing.link} rel="noreferrer external">
            <bdi dir="ltr">{thing.link.replace(/^https?:\/\//, '')}</bdi>
          </a>
        </p>
      )}
    </>
  )
}
