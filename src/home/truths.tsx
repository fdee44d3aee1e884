import type { Outline } from '../corpus/outline.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './front-page.module.css'

/** For each kind of datum on these pages, whose word it is. */
export function Truths({ outline }: { readonly outline: Outline }) {
  const { t } = useTranslation('home')
  const { verified, partial, unverified } = outline.verification
  const graded = (count: number) => t('graded', { count })
  const places = outline.documents.reduce((sum, { contradictions }) => sum + contradictions, 0)
  const rows = [
    ['words', t('truths.wordsWhat')],
    ['supplied', t('truths.suppliedWhat')],
    ['contradictions', t('truths.contradictionsWhat', { places: t('contradictions', { count: places }) })],
    [
      'facts',
      t('truths.factsWhat', {
        sources: t('sources', { count: outline.sources }),
        verified: graded(verified),
        partial: graded(partial),
        unverified: graded(unverified),
      }),
    ],
    ['english', t('truths.englishWhat')],
  ] as const
  return (
    <dl>
      {rows.map(([name, what]) => (
        <div key={name} className={styles.row}>
          <dt className={styles.term}>{t(`truths.${name}`)}</dt>
          <dd className={styles.body}>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
