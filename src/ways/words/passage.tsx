import type { Passage, Speaker } from '../../corpus/ways/model.ts'
import { directionOf, type Language, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import type { Names } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import styles from './passage.module.css'
import { clauseAround, quoteOf } from './quoted.ts'

function Words({ text, language }: { readonly text: string; readonly language: Language }) {
  const { ofText } = useDigits()
  return <ScriptText text={text} language={language} digits={language === 'ar' ? ofText : 'latn'} />
}

/** The words in their clause, themselves set off from what is around them. */
function ArabicWords({ passage }: { readonly passage: Passage }) {
  const { before, after } = clauseAround(passage)
  return (
    <>
      {before && <span className={styles.around}>{<Words text={before} language="ar" />}</span>}
      <mark className={styles.words}>
        <Words text={passage.words} language="ar" />
      </mark>
      {after && <span className={styles.around}>{<Words text={after} language="ar" />}</span>}
    </>
  )
}

interface Props {
  readonly passage: Passage
  readonly names: Names
  /** Whose words or wish it is, and how that is called. */
  readonly speaker?: { readonly label: string; readonly who: Speaker } | null
}

/** Words of a text in the language of the page, with the other beside or below them, and the way to where they stand. */
export function PassageQuote({ passage, names, speaker = null }: Props) {
  const { t } = useTranslation('ways')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const said = (own: Language) =>
    own === 'ar' ? <ArabicWords passage={passage} /> : <Words text={passage.english} language="en" />
  return (
    <blockquote className={styles.passage} data-locator={passage.at}>
      <p className={styles.own} lang={language} dir={directionOf(language)}>
        {said(language)}
      </p>
      <p className={styles.other} lang={other} dir={directionOf(other)}>
        {said(other)}
      </p>
      <footer className={styles.where}>
        {speaker && <SpeakerLine {...speaker} />}
        <PlaceLink to={passage.at} quote={quoteOf(passage, language)} title={t('toWords')}>
          {names.full(passage.at)}
        </PlaceLink>
      </footer>
    </blockquote>
  )
}

/** Who says so, in the words of the text. */
function SpeakerLine({ label, who }: { readonly label: string; readonly who: Speaker }) {
  const { t } = useTranslation('ways')
  const { language } = useLanguage()
  const words = language === 'ar' ? who.words : who.english
  return (
    <span>
      <span className={styles.label}>{label}</span> {t('quoted.before')}
      <Words text={words} language={language} />
      {t('quoted.after')}
    </span>
  )
}
