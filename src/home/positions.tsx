import type { Front } from '../corpus/front.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { hrefOf } from '../place/href-of.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { Quotation, UnofficialMark } from '../ui/quotation.tsx'
import { publicPath } from '../ui/site-path.ts'
import styles from './positions.module.css'
import { quoteOf } from './quote-of.ts'

/** What some held and what others did, in the report's words, facing each other. */
export function Positions({ front }: { readonly front: Front }) {
  const { t } = useTranslation('home')
  const { language } = useLanguage()
  return (
    <>
      <div className={styles.positions}>
        {(['underWay', 'notBegun'] as const).map((name) => {
          const passage = front.passages[name]
          const { part, num, words } = passage
          return (
            <figure key={name} className={styles.position}>
              <h3 className={styles.label}>{t(name)}</h3>
              <blockquote data-locator={part} cite={publicPath(hrefOf(language, part))}>
                <Quotation arabic={words.ar} english={words.en} className={styles.words} />
              </blockquote>
              <figcaption>
                <PlaceLink to={part} quote={quoteOf(passage)}>
                  {t('fromParagraph', { num })}
                </PlaceLink>
              </figcaption>
            </figure>
          )
        })}
      </div>
      <p className={styles.ours}>{t('labelsOurs')}</p>
      <UnofficialMark />
    </>
  )
}
