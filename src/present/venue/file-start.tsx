import { Link } from '@tanstack/react-router'
import { directionOf, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { secondsOf } from '../deck/pacing.ts'
import type { Deck } from '../deck/schema.ts'
import styles from '../deck-list.module.css'
import { PrintLinks } from './print-links.tsx'

/** The first page of a talk that is one file: what it is, and its two ways in. */
export function FileStart({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation(['present', 'common'])
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const params = { lang: language, deck: deck.id, step: '1' }
  return (
    <main id="text" className={styles.page}>
      <h1>
        <MixedText text={deck.title[language]} />
      </h1>
      <p className={styles.lead}>
        <MixedText text={deck.summary[language]} />
      </p>
      <p className={styles.facts}>
        {t('minutes', { count: Math.max(1, Math.round(secondsOf(deck) / 60)) })} ·{' '}
        {t('steps', { count: deck.steps.length })}
      </p>
      <p className={styles.lead}>{t('file.lead')}</p>
      <p className={styles.lead}>{t('file.how')}</p>
      <p className={styles.ways}>
        <Link to="/$lang/speaker/$deck/$step" params={params} className={buttonLook('main', styles.way)}>
          {t('speaker')}
        </Link>
        <Link to="/$lang/present/$deck/$step" params={params} className={buttonLook('plain', styles.way)}>
          {t('start')}
        </Link>
        <Link
          to="/$lang/present"
          params={{ lang: other }}
          lang={other}
          dir={directionOf(other)}
          className={buttonLook('plain', styles.way)}
        >
          {t('common:language.switchTo')}
        </Link>
      </p>
      <PrintLinks deck={deck} />
    </main>
  )
}
