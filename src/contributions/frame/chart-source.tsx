import { Fragment } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { paragraphNumber } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { hasInferredNames } from '../inferred.ts'
import { basisSentence } from '../sentences.ts'
import { ISOLATED } from '../words.ts'
import styles from './chart-source.module.css'

const numberOf = (locator: string): number => paragraphNumber(locator.split('/')[1] ?? '') ?? 0

/** A document's symbol stays in one piece on its line. */
function WithSymbols({ text }: { readonly text: string }) {
  return text.split(ISOLATED).map((part) =>
    ISOLATED.test(part) ? (
      <bdi key={part} dir="ltr" className={styles.symbol}>
        {part.slice(1, -1)}
      </bdi>
    ) : (
      part
    ),
  )
}

interface NoteProps {
  readonly chart: Chart
  readonly words: 'inferredNote' | 'inferredInShort'
}

/** What the sign means that stands after names of ours. */
export function InferredNote({ chart, words }: NoteProps) {
  const { t } = useTranslation('contributions')
  const { data } = useContributions()
  if (!hasInferredNames(chart, data)) return null
  return <p className={words === 'inferredInShort' ? styles.inShort : undefined}>{t(words)}</p>
}

/** Where the figures come from, what of them is ours, and the way to the sentences themselves. */
export function ChartSource({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation('contributions')
  const { data, series, words, setting } = useContributions()
  const names = useNames({}, data.document)
  const paragraphs = [...new Set([...data.invited, ...data.statements].map(({ locator }) => locator))].sort(
    (a, b) => numberOf(a) - numberOf(b),
  )
  return (
    <div className={styles.source}>
      <p>
        {t('source')}: <WithSymbols text={words.in(data.source)} />.{' '}
        {paragraphs.map((locator) => (
          <Fragment key={locator}>
            <span className={styles.place}>
              <PlaceLink to={locator}>{names.full(locator)}</PlaceLink>
              {'\u00a0·'}
            </span>{' '}
          </Fragment>
        ))}
        <PlaceLink to={data.locator}>{t('theTable')}</PlaceLink>
      </p>
      <InferredNote chart={chart} words="inferredNote" />
      <p>
        {basisSentence({ series, words })}{' '}
        {setting !== 'embed' && <a href="#audit">{t('basisNote.audit')}</a>}
      </p>
    </div>
  )
}
