import { useTranslation } from 'react-i18next'
import type { DocumentOutline } from '../corpus/outline.ts'
import { setDigits } from '../i18n/digits.ts'
import { partLocator } from '../locator.ts'
import { hrefOf } from '../place/href-of.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { publicPath } from '../ui/site-path.ts'
import styles from './opening.module.css'

/** The title of the first document and the sentence that it opens with, set as a title page sets them. */
export function Opening({ document }: { readonly document: DocumentOutline }) {
  const { t } = useTranslation('home')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { opening, id } = document
  if (!opening) return null
  const gloss = t('openingGloss')
  const paragraph = partLocator(id, opening.eId)
  return (
    <figure className={styles.opening} aria-label={t('opening')}>
      <p className={styles.title} lang="ar" dir="rtl">
        {document.title.ar}
      </p>
      <blockquote
        className={styles.words}
        lang="ar"
        dir="rtl"
        data-locator={paragraph}
        cite={publicPath(hrefOf(language, paragraph))}
      >
        <p>
          <span className={styles.number}>{setDigits(String(opening.num), digits)}</span>
          {setDigits(opening.text, digits)}
        </p>
      </blockquote>
      <figcaption className={styles.source}>
        {gloss && <p className={styles.gloss}>{gloss}</p>}
        <p className={styles.from}>
          {document.symbol && <bdi dir="ltr">{document.symbol}</bdi>}
          <PlaceLink to={paragraph}>{t('readOn', { num: opening.num })}</PlaceLink>
        </p>
      </figcaption>
    </figure>
  )
}
