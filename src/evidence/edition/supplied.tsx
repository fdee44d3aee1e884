import type { ReactNode } from 'react'
import type { EditedDocument, Supplied } from '../../edition/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import styles from './supplied.module.css'

/** What the edition has from elsewhere, each with its source or with what it was inferred from. */
export function EditionSupplied({ document }: { readonly document: EditedDocument }) {
  const { t } = useTranslation('edition')
  const { language } = useLanguage()
  const digits = useDigits()
  const { symbol, date, mastheadNotes, tables } = document
  const numbersAreOurs = document.sections.some((section) => section.heading === null)
  return (
    <dl>
      {symbol && (
        <Entry term={t('supplied.symbol')} basis={<Source supplied={symbol} />}>
          <bdi dir="ltr">{symbol.value}</bdi>
        </Entry>
      )}
      {date && (
        <Entry term={t('supplied.date')} basis={<Source supplied={date} />}>
          <time dateTime={date.value}>{setDigits(formatDate(language, date.value), digits.ofInterface)}</time>
        </Entry>
      )}
      {mastheadNotes.map(({ mark, text }) => (
        <Entry key={mark} term={t('supplied.note', { mark })} basis={<Source supplied={text} />}>
          <bdi dir="ltr">{text.value}</bdi>
        </Entry>
      ))}
      {tables.flatMap((table) =>
        table.columns.map((column, index) => (
          <Entry
            key={`${table.eId} ${column.key}`}
            term={t('supplied.columnNumber', { number: index + 1 })}
            basis={column.basis[language]}
          >
            {column[language]}
          </Entry>
        )),
      )}
      {document.summary.length > 0 && (
        <Entry term={t('supplied.summary')} basis={t('supplied.summaryBasis')}>
          {t('supplied.ours')}
        </Entry>
      )}
      {numbersAreOurs && (
        <Entry term={t('supplied.sections')} basis={t('supplied.sectionsBasis')}>
          {t('supplied.ours')}
        </Entry>
      )}
      <Entry term={t('supplied.english')} basis={t('supplied.englishBasis')}>
        {t('supplied.ours')}
      </Entry>
    </dl>
  )
}

interface EntryProps {
  readonly term: string
  readonly basis: ReactNode
  readonly children: ReactNode
}

function Entry({ term, basis, children }: EntryProps) {
  return (
    <div className={styles.entry}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      <dd className={styles.basis}>{basis}</dd>
    </div>
  )
}

function Source({ supplied }: { readonly supplied: Supplied }) {
  return (
    <a href={supplied.source} rel="noreferrer external">
      <bdi dir="ltr">{new URL(supplied.source).hostname}</bdi>
    </a>
  )
}
