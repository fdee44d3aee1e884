import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import type { Familiarity } from '../repairing/familiarity.ts'
import styles from './findings.module.css'

/** Says of a text that is mostly no words that its damage is not known, and which lines would help to learn it. */
export function StrangeDamage({
  familiarity: { words, known, sample },
  isTouched,
}: {
  readonly familiarity: Familiarity
  /** Whether the rules changed anything all the same. */
  readonly isTouched: boolean
}) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const [said, setSaid] = useState('')
  const text = sample.join('\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('strange.copied'))
    } catch {
      setSaid(t('strange.notCopied'))
    }
  }
  return (
    <section className={styles.strange} aria-labelledby="strange">
      <h3 id="strange">{t('strange.title')}</h3>
      <p>
        {t('strange.what', {
          words: groupThousands(language, words),
          known: groupThousands(language, known),
        })}{' '}
        {t(isTouched ? 'strange.touched' : 'strange.untouched')}
      </p>
      <p>
        <Sentence
          text={t('strange.help')}
          parts={{ report: <Link to="/$lang/about" params={{ lang: language }} hash="report" /> }}
        />
      </p>
      <textarea
        readOnly
        aria-label={t('strange.sample')}
        dir="rtl"
        lang="ar"
        rows={Math.min(8, sample.length)}
        className={styles.sample}
        value={text}
      />
      <p>
        <Button look="plain" onClick={() => void copy()}>
          {t('strange.copy')}
        </Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </section>
  )
}
