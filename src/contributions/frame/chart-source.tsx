import { useTranslation } from 'react-i18next'
import { paragraphNumber, parseLocator } from '../../locator.ts'
import { audit } from '../audit/audit.ts'
import { useContributions } from '../contributions-context.tsx'
import styles from './chart-source.module.css'
import { TextLink } from './text-link.tsx'

const numberOf = (locator: string): number => {
  const address = parseLocator(locator)
  return address?.kind === 'part' ? (paragraphNumber(address.eId) ?? 0) : 0
}

/** Where the figures come from, what of them is ours, and the way to the sentences themselves. */
export function ChartSource() {
  const { t } = useTranslation('contributions')
  const { data, series, words, place } = useContributions()
  const paragraphs = [...new Set([...data.invited, ...data.statements].map(({ locator }) => locator))].sort(
    (a, b) => numberOf(a) - numberOf(b),
  )
  const failing = audit(data).filter(({ verdict, kind }) => verdict === 'fails' && kind !== 'grand').length
  return (
    <div className={styles.source}>
      <p>
        {t('source')}: {words.in(data.source)}.{' '}
        {paragraphs.map((locator) => (
          <span key={locator}>
            <TextLink to={locator}>{t('paragraph', { num: numberOf(locator) })}</TextLink>
            {' · '}
          </span>
        ))}
        <TextLink to={data.locator}>{t('theTable')}</TextLink>
      </p>
      {data.channels.some(({ inferred }) => inferred) && <p>{t('inferredNote')}</p>}
      <p>
        {series.basis === 'printed'
          ? t('basisNote.printed')
          : t('basisNote.reconciled', { count: failing, number: words.number(failing) })}{' '}
        {place !== 'embed' && <a href="#audit">{t('basisNote.audit')}</a>}
      </p>
    </div>
  )
}
