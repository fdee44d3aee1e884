import { useTranslation } from 'react-i18next'
import type { MastheadField } from '../edition/model.ts'
import { documentLocator } from '../edition/references/document-locator.ts'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useDigits } from '../ui/use-digits.ts'
import { Gloss } from './gloss.tsx'
import styles from './masthead.module.css'
import { useReader } from './reader-context.tsx'
import { SuppliedMark } from './supplied-mark.tsx'

/** The first page's head: both organs as on the printed page, what the source lacks marked as supplied. */
export function Masthead() {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const digits = useDigits()
  const { id, document } = useReader()
  const {
    masthead,
    mastheadNotes,
    symbol,
    date,
    title,
    author,
    englishTitle,
    englishAuthor,
    officialEnglish,
  } = document
  const namedByUs = document.sections.some((section) => section.heading === null)
  const translated = document.sections.some((section) => section.items.some((item) => item.established))
  const whatIsOurs = [
    t('englishIsOurs'),
    namedByUs ? t('headingsAreOurs') : '',
    translated ? t('machineTranslation') : '',
  ].filter((sentence) => sentence !== '')
  const starts = masthead.flatMap((field, index) => (field.key === 'organ' ? [index] : []))
  const columns: readonly (readonly MastheadField[])[] =
    starts.length === 0 ? [masthead] : starts.map((start, index) => masthead.slice(start, starts[index + 1]))
  return (
    <header className={styles.masthead}>
      {(symbol || date) && (
        <p className={styles.symbol} lang={language} dir={direction}>
          {symbol && (
            <span data-locator={documentLocator(symbol.value)}>
              <bdi dir="ltr" data-symbol>
                {symbol.value}
              </bdi>{' '}
              <SuppliedMark source={symbol.source} />
            </span>
          )}
          {date && (
            <span>
              <time dateTime={date.value}>
                {setDigits(formatDate(language, date.value), digits.ofInterface)}
              </time>{' '}
              <SuppliedMark source={date.source} />
            </span>
          )}
        </p>
      )}
      <div className={styles.columns} lang="ar" dir="rtl">
        {columns.map((fields) => (
          <ul key={fields[0]?.eId} className={styles.column}>
            {fields.map((field) => (
              <li key={field.eId} id={field.eId} data-key={field.key} data-locator={`${id}/${field.eId}`}>
                {setDigits(field.text, digits.ofText)}
                {field.mark && <span className={styles.star}>{field.mark}</span>}
                <Gloss className={styles.english}>{field.english}</Gloss>
              </li>
            ))}
          </ul>
        ))}
      </div>
      <h1 id="title" className={styles.title} data-locator={`${id}/title`} lang="ar" dir="rtl" tabIndex={-1}>
        {title.text}
      </h1>
      <Gloss className={styles.englishTitle}>{englishTitle}</Gloss>
      {author && (
        <p id="author" className={styles.author} data-locator={`${id}/author`} lang="ar" dir="rtl">
          {author.text}
          <Gloss className={styles.english}>{englishAuthor ?? ''}</Gloss>
        </p>
      )}
      {(whatIsOurs.length > 0 || officialEnglish) && (
        <p className={styles.ours} lang={language} dir={direction}>
          {whatIsOurs.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {officialEnglish && (
            <a href={officialEnglish} hrefLang="en" rel="noreferrer external">
              {t('officialEnglish')}
            </a>
          )}
        </p>
      )}
      {mastheadNotes.length > 0 && (
        <ul className={styles.notes} lang={language} dir={direction}>
          {mastheadNotes.map((note) => (
            <li key={note.mark}>
              <span className={styles.star}>{note.mark}</span> <bdi dir="ltr">{note.text.value}</bdi>{' '}
              <SuppliedMark source={note.text.source} />
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
