/** Entries of a long page of ways, each at its locator. */
import { type ReactNode, useRef } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import { useFindable } from '../ui/use-findable.ts'
import styles from './entries.module.css'

interface Named {
  readonly locator: Locator
  readonly name: Bilingual
}

interface Fold {
  /** How many places there are to be seen in it. */
  readonly places: number
  readonly open: boolean
  readonly onChange: (open: boolean) => void
}

interface EntryProps extends Named {
  readonly chosen: boolean
  /** What it is, beside its name. */
  readonly what?: ReactNode
  /** The same in a line. */
  readonly line?: ReactNode
  /** Nothing where it is never folded. */
  readonly fold?: Fold
  readonly children: ReactNode
}

/** An entry; one that folds stands open without scripts, and is printed as it stands. */
export function WayEntryItem({ locator, name, chosen, what, line, fold, children }: EntryProps) {
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
      data-folded={fold?.open === false || undefined}
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
        {line && <p className={styles.line}>{line}</p>}
        {what && <p className={styles.what}>{what}</p>}
        {fold && <FoldButton {...fold} locator={locator} headingId={headingId} />}
        <p className={styles.tools}>
          <a className={styles.permalink} href={`#${locator}`} aria-describedby={headingId}>
            {t('permalink')}
          </a>
          <ActionsButton locator={locator} name={name[language]} />
        </p>
      </header>
      {fold ? (
        <FoldedBody {...fold} locator={locator}>
          {children}
        </FoldedBody>
      ) : (
        <div className={styles.body}>{children}</div>
      )}
    </article>
  )
}

const bodyId = (locator: Locator) => `${locator}.body`

/** Called by the name of the entry and how many places are in it. */
function FoldButton({
  locator,
  headingId,
  places,
  open,
  onChange,
}: Fold & { readonly locator: Locator; readonly headingId: string }) {
  const { t } = useTranslation('ways')
  const id = `${locator}.fold`
  return (
    <button
      type="button"
      id={id}
      className={styles.fold}
      aria-expanded={open}
      aria-controls={bodyId(locator)}
      aria-labelledby={`${headingId} ${id}`}
      onClick={() => onChange(!open)}
    >
      {t('places', { count: places })}
    </button>
  )
}

/** What a folded entry says is still found by the browser's own search, which unfolds it. */
function FoldedBody({
  locator,
  open,
  onChange,
  children,
}: Fold & { readonly locator: Locator; readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  useFindable(body, !open, () => onChange(true))
  return (
    <div ref={body} id={bodyId(locator)} className={styles.body}>
      {children}
    </div>
  )
}
