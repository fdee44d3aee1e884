import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { FalseFriends } from './false-friends.tsx'
import { Said } from './said.tsx'
import styles from './term-card.module.css'
import { TermSources } from './term-sources.tsx'

interface Props {
  readonly term: GlossaryTerm
  /** Null while it is being loaded: it names the sources. */
  readonly record: RecordOfThings | null
}

/** What a term of the text means, in a card beside it: both names, the definition and what it rests on. */
export function TermCard({ term, record }: Props) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  return (
    <section className={styles.card} aria-labelledby={`card.${term.locator}`}>
      <p className={styles.name} id={`card.${term.locator}`}>
        <Said text={term[language].term} language={language} />
      </p>
      <p className={styles.otherName} lang={other} dir={directionOf(other)}>
        <Said text={term[other].term} language={other} />
      </p>
      <p>
        <Said text={term.definition[language]} language={language} />
      </p>
      {record && <TermSources sources={term.sources} record={record} />}
      <FalseFriends friends={term.falseFriends} />
      <p>
        <PlaceLink to={term.locator}>{t('pane.more')}</PlaceLink>
      </p>
    </section>
  )
}
