import { Link } from '@tanstack/react-router'
import { directionOf, LANGUAGES, type Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { EntryIndex } from '../ui/entry-list/entry-list-page.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import styles from './letters.module.css'
import type { GlossarySearch } from './search.ts'

/** The element id of a letter's heading. */
export const letterId = (letter: string): string => `letter-${letter}`

/** Whose alphabet the terms stand in: the interface's unless the address says otherwise. */
export function OrderChoice({
  order,
  search,
}: {
  readonly order: Language
  readonly search: GlossarySearch
}) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  return (
    <nav className={styles.order} aria-label={t('order.label')}>
      <span aria-hidden="true">{t('order.label')}</span>
      {LANGUAGES.map((choice) => (
        <Link
          key={choice}
          to="/$lang/glossary"
          params={{ lang: language }}
          search={{ ...search, order: choice === language ? undefined : choice }}
          replace
          resetScroll={false}
          // Else the link to the usual order would be current in every order.
          activeOptions={{ exact: true }}
          aria-current={choice === order ? 'true' : undefined}
        >
          {t(`order.${choice}`)}
        </Link>
      ))}
    </nav>
  )
}

/**
 * The letters to jump to; those that nothing shown begins with keep their place. An alphabet runs in its own
 * direction.
 */
export function Letters({
  all,
  shown,
  order,
}: {
  readonly all: readonly string[]
  readonly shown: ReadonlySet<string>
  readonly order: Language
}) {
  const { t } = useTranslation('glossary')
  return (
    <EntryIndex label={t('letters')} className={styles.list} lang={order} dir={directionOf(order)}>
      {all.map((letter) => (
        <li key={letter}>
          {shown.has(letter) ? (
            <a href={`#${letterId(letter)}`}>{letter}</a>
          ) : (
            <span aria-hidden="true">{letter}</span>
          )}
        </li>
      ))}
    </EntryIndex>
  )
}
