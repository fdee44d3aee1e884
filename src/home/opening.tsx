import type { DocumentOutline } from '../corpus/outline.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { hrefOf } from '../place/href-of.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { Quotation } from '../ui/quotation.tsx'
import { publicPath } from '../ui/site-path.ts'
import styles from './opening.module.css'

/** The title of the first document and the sentence that it opens with, set as a title page sets them. */
export function Opening({ document }: { readonly document: DocumentOutline }) {
  const { t } = useTranslation('home')
  const { language } = useLanguage()
  const { opening, id } = document
  if (!opening) return null
  const paragraph = partLocator(id, opening.eId)
  return (
    <figure className={styles.opening} aria-label={t('opening')}>
      <Quotation arabic={document.title.ar} english={document.title.en} className={styles.title} />
      <blockquote
        className={styles.words}
        data-locator={paragraph}
        cite={publicPath(hrefOf(language, paragraph))}
      >
        <Quotation
          arabic={opening.text}
          english={opening.english}
          num={opening.num}
          marked
          className={styles.quotation}
        />
      </blockquote>
      <figcaption className={styles.source}>
        <p className={styles.from}>
          {document.symbol && <bdi dir="ltr">{document.symbol}</bdi>}
          <PlaceLink to={paragraph}>{t('readOn', { num: opening.num })}</PlaceLink>
        </p>
      </figcaption>
    </figure>
  )
}
