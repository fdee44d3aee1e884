import type { ReactNode } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import type { Locator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import styles from './way-title.module.css'

interface Props {
  readonly locator: Locator
  readonly name: Bilingual
  /** What it is. */
  readonly children: ReactNode
}

/** Below the name of what a page is about: the name in the other language, what it is, what can be done with it. */
export function WayTitle({ locator, name, children }: Props) {
  const { language } = useLanguage()
  const other = otherLanguage(language)
  return (
    <>
      <p className={styles.second} lang={other} dir={directionOf(other)}>
        <ScriptText text={name[other]} language={other} />
      </p>
      <p className={styles.what}>{children}</p>
      <ActionsButton
        locator={locator}
        name={name[language]}
        view={() => `/${language}/${locator}`}
        className={styles.menu}
      />
    </>
  )
}
