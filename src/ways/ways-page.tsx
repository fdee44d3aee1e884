import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { WaysNav, type WaysPageName } from './ways-nav.tsx'
import styles from './ways-page.module.css'

interface Props {
  readonly within: WaysPageName
  readonly title: ReactNode
  /** Beside or below the title. */
  readonly head?: ReactNode
  /** Whether it quotes the texts in both languages, and has to say whose English that is. */
  readonly quotes?: boolean
  /** Whether a person has followed a link to an entry: it is then set off. */
  readonly followed?: boolean
  readonly children: ReactNode
}

/** A page among the ways through: the others stand above it. */
export function WaysPage({ within, title, head, followed = false, quotes = false, children }: Props) {
  const { t } = useTranslation('ways')
  return (
    <main id="text" className={styles.page} data-followed={followed || undefined}>
      <WaysNav within={within} />
      <header className={styles.head}>
        <h1>{title}</h1>
        {head}
      </header>
      {children}
      {quotes && <p className={styles.whose}>{t('english')}</p>}
    </main>
  )
}

interface SectionProps {
  readonly id: string
  readonly heading: ReactNode
  readonly children: ReactNode
}

export function WaysSection({ id, heading, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
