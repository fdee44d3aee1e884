import type { MastheadField } from '../edition/model.ts'
import { documentLocator } from '../edition/references/document-locator.ts'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useDigits } from '../ui/use-digits.ts'
import bilingual from './bilingual/bilingual.module.css'
import { Both } from './bilingual/both.tsx'
import { TranslatorsNotes } from './bilingual/translators-note.tsx'
import { Unofficial } from './bilingual/unofficial.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './masthead.module.css'
import { PartOptions } from './part-options.tsx'
import { useReader } from './reader-context.tsx'
import { SuppliedMark } from './supplied-mark.tsx'

/** The first page's head: both organs as on the printed page, what the source lacks marked as supplied. */
export function Masthead() {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const digits = useDigits()
  const { id, document } = useReader()
  const { masthead, mastheadNotes, symbol, date, title, author, englishAuthor, officialEnglish } = document
  const namedByUs = document.sections.some((section) => section.heading === null)
  const translated = document.sections.some((section) => section.items.some((item) => item.established))
  const whatIsOurs = [
    namedByUs ? t('headingsAreOurs') : '',
    translated ? t('machineTranslation') : '',
  ].filter((sentence) => sentence !== '')
  const starts = masthead.flatMap((field, index) => (field.key === 'organ' ? [index] : []))
  // What stands before the first organ, or all where there is none, has a column of its own.
  const columns: readonly (readonly MastheadField[])[] = [0, ...starts]
    .map((start, index) => masthead.slice(start, starts[index]))
    .filter((fields) => fields.length > 0)
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
      <div className={styles.columns}>
        {columns.map((fields) => (
          <ul key={fields[0]?.eId} className={styles.column}>
            {fields.map((field) => (
              <li
                key={field.eId}
                id={field.eId}
                className={bilingual.sides}
                data-key={field.key}
                data-locator={`${id}/${field.eId}`}
              >
                <Both
                  arabic={
                    <>
                      {setDigits(field.text, digits.ofText)}
                      <Star mark={field.mark} />
                    </>
                  }
                  english={
                    <>
                      {field.english}
                      <Star mark={field.mark} />
                    </>
                  }
                  className={styles.field}
                />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <div className={styles.head}>
        <h1
          id="title"
          className={`${styles.title} ${bilingual.sides}`}
          data-locator={`${id}/title`}
          tabIndex={-1}
        >
          <Both
            arabic={<MarkedText part={title} plain />}
            english={<MarkedText part={title} text="en" plain />}
          />
        </h1>
        <PartOptions eId={title.eId} within="text" />
      </div>
      <TranslatorsNotes eId={title.eId} />
      {author && (
        <p id="author" className={`${styles.author} ${bilingual.sides}`} data-locator={`${id}/author`}>
          <Both arabic={author.text} english={englishAuthor} />
        </p>
      )}
      <Unofficial />
      {(whatIsOurs.length > 0 || officialEnglish) && (
        <p className={styles.ours} lang={language} dir={direction} data-no-words>
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

function Star({ mark }: { readonly mark: string | null }) {
  return mark && <span className={styles.star}>{mark}</span>
}
