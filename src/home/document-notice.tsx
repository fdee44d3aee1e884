import { Link } from '@tanstack/react-router'
import type { DocumentId } from '../corpus/load.ts'
import type { DocumentOutline } from '../corpus/outline.ts'
import { setDigits } from '../i18n/digits.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { groupThousands } from '../i18n/thousands.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useDocumentName } from '../ui/shell/document-name.ts'
import { publicPath } from '../ui/site-path.ts'
import { useDigits } from '../ui/use-digits.ts'
import styles from './front-page.module.css'

/** A document as a catalogue of books would notice it: what it is, how long, how its text was made, where to open it. */
export function DocumentNotice({
  id,
  document,
}: {
  readonly id: DocumentId
  readonly document: DocumentOutline
}) {
  const { t } = useTranslation(['home', 'documents'])
  const { language } = useLanguage()
  const digits = useDigits()
  const nameOf = useDocumentName()
  const other = otherLanguage(language)
  const own = (text: string) => setDigits(text, digits.ofInterface)
  const counted = (key: 'ruleChanges' | 'emendations') =>
    t(key, { count: document[key], shown: groupThousands(language, document[key]) })
  const to = { lang: language, document: id }
  return (
    <article className={styles.row} aria-labelledby={`${id}.name`}>
      <div className={styles.margin}>
        <p className={styles.key}>{document.symbol ? <bdi dir="ltr">{document.symbol}</bdi> : nameOf(id)}</p>
        {document.date && <p>{own(document.date[language])}</p>}
        <p>{t('paragraphs', { count: document.paragraphs })}</p>
        {document.footnotes > 0 && <p>{t('footnotes', { count: document.footnotes })}</p>}
        {document.items > 0 && <p>{t('items', { count: document.items })}</p>}
      </div>
      <div className={styles.body}>
        <h3 id={`${id}.name`} className={styles.title}>
          <Link to="/$lang/read/$document" params={to}>
            {document.title[language]}
          </Link>
        </h3>
        <p className={styles.second} lang={other} dir={directionOf(other)}>
          {document.title[other]}
        </p>
        {document.from && <p className={styles.from}>{document.from[language]}</p>}
        <p>{t(`documents:${id}.about`)}</p>
        <p>
          {t(`documents:${id}.made`, { rules: counted('ruleChanges'), emendations: counted('emendations') })}
        </p>
        <ul className={styles.links}>
          <li>
            <Link to="/$lang/read/$document" params={to}>
              {t('read')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/read/$document/evidence" params={to}>
              {t('evidence')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/edition/$document" params={to}>
              {t('edition')}
            </Link>
          </li>
          <li>
            <a href={publicPath(`data/${id}.json`)} type="application/json">
              {t('data')}
            </a>
          </li>
        </ul>
      </div>
    </article>
  )
}
