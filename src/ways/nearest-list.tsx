import type { ReactNode } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import { isolateLtr } from '../i18n/isolate.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import styles from './nearest-list.module.css'
import { nearestWays } from './nearest-ways.ts'

interface Props {
  /** What was asked for, as the address has it. */
  readonly wanted: string
  readonly known: readonly { readonly id: string; readonly locator: Locator; readonly name: Bilingual }[]
  /** Says that there is no such thing. */
  readonly says: (wanted: string) => string
}

/** What the address asks for and nothing answers to, and what comes nearest to it, where anything is like it. */
export function NearestWays({ wanted, known, says }: Props): ReactNode {
  const { t } = useTranslation('ways')
  const { language } = useLanguage()
  const near = nearestWays(wanted, known)
  return (
    <>
      <p>{says(isolateLtr(shortened(wanted)))}</p>
      {near.length > 0 && (
        <>
          <p>{t('nearest')}</p>
          <ul className={styles.list}>
            {near.map(({ locator, name }) => (
              <li key={locator}>
                <PlaceLink to={locator}>{name[language]}</PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
