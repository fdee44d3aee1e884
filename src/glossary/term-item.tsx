import { Fragment, memo } from 'react'
import type { RecordOfThings } from '../corpus/record.ts'
import { directionOf, type Language, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { Folded } from '../ui/entry-list/folded.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import type { TermEntry } from './entries.ts'
import { FalseFriends } from './false-friends.tsx'
import { Said } from './said.tsx'
import styles from './term-item.module.css'
import { TermSources } from './term-sources.tsx'
import { WhereItStands } from './where-it-stands.tsx'

const COMMA: Readonly<Record<Language, string>> = { ar: '، ', en: ', ' }

/** Everything the glossary says of one term, at the term's own address: what it means, the rest folded. */
export const TermItem = memo(function TermItem({
  entry,
  order,
  record,
  chosen,
  unfolded,
}: {
  readonly entry: TermEntry
  readonly order: Language
  readonly record: RecordOfThings
  readonly chosen: boolean
  /** Whether what is folded in it stands open for that. */
  readonly unfolded: boolean
}) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const { term } = entry
  const headingId = `${term.locator}.name`
  return (
    <article
      id={term.locator}
      className={styles.term}
      data-locator={term.locator}
      data-chosen={chosen || undefined}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <div className={styles.names}>
        <Name entry={entry} id={headingId} order={order} />
      </div>
      <p className={styles.tools}>
        <a
          className={styles.permalink}
          href={`#${term.locator}`}
          aria-label={t('permalink')}
          aria-describedby={headingId}
          title={t('permalink')}
        >
          ¶
        </a>
        <ActionsButton locator={term.locator} name={term[language].term} />
      </p>
      <div className={styles.body}>
        <p className={styles.definition}>
          <Said text={term.definition[language]} language={language} />
        </p>
        <Folded
          className={styles.more}
          asked={unfolded}
          summary={
            <>
              {t('more')}
              <span className={styles.count}>
                {'\u00a0· '}
                {t('stands', { count: term.places.length })}
              </span>
            </>
          }
        >
          <p className={styles.second} lang={other} dir={directionOf(other)}>
            <Said text={term.definition[other]} language={other} />
          </p>
          <TermSources sources={term.sources} record={record} />
          <Variants entry={entry} />
          <WhereItStands entry={entry} record={record} />
          <FalseFriends friends={term.falseFriends} />
        </Folded>
      </div>
    </article>
  )
})

/** The name that the list is ordered by as the heading, the other language's under it. */
function Name({
  entry: { term },
  id,
  order,
}: {
  readonly entry: TermEntry
  readonly id: string
  readonly order: Language
}) {
  const { language } = useLanguage()
  const second = otherLanguage(order)
  const name = term[order].term
  return (
    <>
      <h3 id={id} className={styles.name}>
        {order === language ? (
          <Said text={name} language={order} />
        ) : (
          <bdi lang={order}>
            <Said text={name} language={order} />
          </bdi>
        )}
      </h3>
      <p className={styles.otherName} lang={second} dir={directionOf(second)}>
        <Said text={term[second].term} language={second} />
      </p>
    </>
  )
}

/** How the texts have it, where that is not as it is looked up. */
function Variants({ entry: { variants } }: { readonly entry: TermEntry }) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  return [language, otherLanguage(language)]
    .filter((own) => variants[own].length > 0)
    .map((own) => (
      <p key={own} className={styles.row}>
        <span className={styles.label}>{t(`variants.${own}`)}</span>
        <span lang={own} dir={directionOf(own)}>
          {variants[own].map((form, nth) => (
            <Fragment key={form}>
              {nth > 0 && COMMA[own]}
              <bdi>
                <Said text={form} language={own} />
              </bdi>
            </Fragment>
          ))}
        </span>
      </p>
    ))
}
