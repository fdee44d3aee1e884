/** Entries of a long page of ways, each at its locator, and the index that leads to them. */
import type { ReactNode } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import styles from './entries.module.css'

interface Named {
  readonly locator: Locator
  readonly name: Bilingual
}

interface EntryProps extends Named {
  readonly chosen: boolean
  /** What it is, beside its name. */
  readonly what?: ReactNode
  readonly children: ReactNode
}

export function WayEntryItem({ locator, name, chosen, what, children }: EntryProps) {
  const { t } = useTranslation('ways')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const headingId = `${locator}.name`
  return (
    <article
      id={locator}
      className={styles.entry}
      data-locator={locator}
      data-chosen={chosen || undefined}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <header className={styles.head}>
        <h3 id={headingId} className={styles.name}>
          <MixedText text={name[language]} />
        </h3>
        <p className={styles.second} lang={other} dir={directionOf(other)}>
          <ScriptText text={name[other]} language={other} />
        </p>
        {what && <p className={styles.what}>{what}</p>}
        <p className={styles.tools}>
          <a className={styles.permalink} href={`#${locator}`} aria-describedby={headingId}>
            {t('permalink')}
          </a>
          <ActionsButton locator={locator} name={name[language]} />
        </p>
      </header>
      <div className={styles.body}>{children}</div>
    </article>
  )
}

/** Where each entry of a group stands on the page. */
export function WaysIndex({
  label,
  groups,
}: {
  readonly label: string
  readonly groups: readonly { readonly heading: string; readonly own: readonly Named[] }[]
}) {
  const { language } = useLanguage()
  return (
    <nav className={`${styles.index} screen-only`} aria-label={label}>
      {groups.map(({ heading, own }) => (
        <details key={heading} className={styles.group}>
          <summary>{heading}</summary>
          <ul className={styles.names}>
            {own.map(({ locator, name }) => (
              <li key={locator}>
                <a href={`#${locator}`}>
                  <MixedText text={name[language]} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}
