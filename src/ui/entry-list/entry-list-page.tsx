import type { ReactNode } from 'react'
import { Notice } from '../controls/notice.tsx'
import { WrongValues } from '../controls/wrong-values.tsx'
import styles from './entry-list.module.css'
import { OnPaper } from './on-paper.tsx'
import { OpenAll } from './open-all.tsx'

interface PageProps {
  readonly title: string
  /** What the list is, in a sentence or two. */
  readonly intro: string
  /** Whose words these are, in smaller letters; nothing where that goes without saying. */
  readonly aside?: string
  readonly legend?: ReactNode
  /** The tools and the index: above the list, or beside it where there is room. */
  readonly side: ReactNode
  /** What the address says and nothing answers to. */
  readonly wrong: readonly string[]
  readonly missing: ReactNode
  /** Whether a person has followed a link to an entry: it is then set off. */
  readonly followed: boolean
  readonly children: ReactNode
}

/** A page that is one long list of entries, each at an address of its own. */
export function EntryListPage({
  title,
  intro,
  aside,
  legend,
  side,
  wrong,
  missing,
  followed,
  children,
}: PageProps) {
  return (
    <main id="text" className={styles.page} data-followed={followed || undefined}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <div className={styles.preface}>
          <p className={styles.intro}>{intro}</p>
          {aside && <p className={styles.aside}>{aside}</p>}
          {legend}
          <OnPaper />
        </div>
      </header>
      <div className={styles.layout}>
        <div className={`${styles.side} screen-only`}>{side}</div>
        <div data-entries>
          <p className={`${styles.all} screen-only`}>
            <OpenAll />
          </p>
          <WrongValues values={wrong} />
          <Notice className={styles.missing}>{missing}</Notice>
          {children}
        </div>
      </div>
    </main>
  )
}

interface IndexProps {
  readonly label: string
  readonly className?: string | undefined
  readonly lang?: string
  readonly dir?: 'rtl' | 'ltr'
  /** List items with a link each. */
  readonly children: ReactNode
}

/** The places of the list to jump to. */
export function EntryIndex({ label, className = '', lang, dir, children }: IndexProps) {
  return (
    <nav className={styles.index} aria-label={label}>
      <ul className={`${styles.indexList} ${className}`} lang={lang} dir={dir}>
        {children}
      </ul>
    </nav>
  )
}

interface GroupProps {
  /** The element id of its heading. */
  readonly id: string
  readonly heading: ReactNode
  readonly lang?: string
  readonly children: ReactNode
}

export function EntryGroup({ id, heading, lang, children }: GroupProps) {
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} lang={lang}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

interface NothingProps {
  readonly title: string
  /** What stands before the ways out, where there are any. */
  readonly waysOut: string
  readonly ways: readonly { readonly key: string; readonly link: ReactNode }[]
  /** The way back to the whole list. */
  readonly all: ReactNode
}

/** An empty result and the ways out of it. */
export function NothingInList({ title, waysOut, ways, all }: NothingProps) {
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>{title}</p>
      {ways.length > 0 && (
        <>
          <p>{waysOut}</p>
          <ul className={styles.ways}>
            {ways.map(({ key, link }) => (
              <li key={key}>{link}</li>
            ))}
          </ul>
        </>
      )}
      <p>{all}</p>
    </div>
  )
}
