import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import type { TextLanguages } from '../../ui/settings/settings.ts'
import { type Cover, nextCover, nextText, TEXT_ORDER } from './shown-text.ts'
import styles from './text-controls.module.css'
import type { Chosen } from './use-text-choice.ts'

interface Props {
  readonly now: TextLanguages
  /** What was chosen last, which may have been by key with the focus anywhere: who does not see it is told. */
  readonly chosen: Chosen | null
  readonly cover: Cover
  readonly marksTerms: boolean
  readonly onChoose: (text: TextLanguages) => void
  readonly onCover: (cover: Cover) => void
  readonly onMarkTerms: (marked: boolean) => void
}

/**
 * The languages of the text: side by side where there is room for all four, otherwise the next one behind one button;
 * then what is covered and marked in it.
 */
export function TextControls({ now, chosen, cover, marksTerms, onChoose, onCover, onMarkTerms }: Props) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const next = nextText(now)
  const coverNext = nextCover(cover, language)
  return (
    <>
      <span role="status" className="visually-hidden">
        {chosen && t(chosen)}
      </span>
      <fieldset aria-label={t('text.legend')} className={styles.all}>
        {TEXT_ORDER.map((text) => (
          <Button
            key={text}
            look="quiet"
            className={styles.option}
            aria-pressed={text === now}
            title={t('text.title', { name: t(`text.${text}`) })}
            onClick={() => onChoose(text)}
          >
            <span aria-hidden="true">
              <Sign text={text} />
            </span>
            <span className="visually-hidden">{t(`text.${text}`)}</span>
          </Button>
        ))}
      </fieldset>
      <Button
        look="quiet"
        className={styles.next}
        title={t('text.next', { name: t(`text.${next}`) })}
        onClick={() => onChoose(next)}
      >
        <span aria-hidden="true">
          <Sign text={next} />
        </span>
        <span className="visually-hidden">{t('text.next', { name: t(`text.${next}`) })}</span>
      </Button>
      <div className={styles.more}>
        <Button
          look="quiet"
          className={styles.option}
          aria-pressed={cover !== undefined}
          title={t(`cover.${coverNext ?? 'none'}`)}
          aria-label={t(`cover.${coverNext ?? 'none'}`)}
          onClick={() => onCover(coverNext)}
        >
          <span className={styles.coverSign} data-cover={cover} aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          className={styles.option}
          aria-pressed={marksTerms}
          title={t('terms.title')}
          onClick={() => onMarkTerms(!marksTerms)}
        >
          <TermSign />
          <span className="visually-hidden">{t('terms.mark')}</span>
        </Button>
      </div>
    </>
  )
}

/** A language by a letter or two of its own, both together as they lie on the page. */
function Sign({ text }: { readonly text: TextLanguages }) {
  const arabic = (
    <span lang="ar" dir="rtl">
      ع
    </span>
  )
  const english = (
    <span lang="en" dir="ltr">
      En
    </span>
  )
  return (
    <span className={styles.sign} data-text={text} aria-hidden="true">
      {text !== 'en' && arabic}
      {text !== 'ar' && english}
    </span>
  )
}

/** Lines of text, of which a word is underlined as a term is. */
function TermSign() {
  return (
    <svg className={styles.termSign} viewBox="0 0 20 16" aria-hidden="true">
      <path d="M1 2h18M1 9h4M15 9h4" />
      <path className={styles.termWord} d="M7.5 8h5" />
      <path strokeDasharray="2 1.5" d="M6.5 13.5h7" />
    </svg>
  )
}
