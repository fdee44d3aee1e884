import { useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { useEarlyText } from '../ui/use-early-text.ts'
import { PagesNamed } from './pages-named.tsx'
import { Results, useMost } from './results.tsx'
import type { SearchSearch } from './search.ts'
import { SearchField } from './search-field.tsx'
import styles from './search-page.module.css'
import { useFound } from './use-found.ts'

/** Of each kind; the others are shown when they are asked for. */
const SHOWN_AT_FIRST = 100

const EXAMPLES = ['تعزيز التعاون', 'تقرير', '65/141', '"enhanced cooperation"', 'stakeholder'] as const

/** How to search, where nothing is searched for yet or nothing was found. */
function Hints({ onQuery }: { readonly onQuery: (query: string) => void }) {
  const { t } = useTranslation('search')
  return (
    <section className={styles.hints}>
      <h2>{t('hints.title')}</h2>
      <ul>
        {(['forms', 'phrase', 'symbol', 'across'] as const).map((hint) => (
          <li key={hint}>{t(`hints.${hint}`)}</li>
        ))}
      </ul>
      <p className={`${styles.examples} screen-only`}>
        <span>{t('hints.examples')}</span>
        {EXAMPLES.map((example) => (
          <Button key={example} look="small" onClick={() => onQuery(example)}>
            <MixedText text={example} />
          </Button>
        ))}
      </p>
      <noscript>
        <p>{t('needsScripts')}</p>
      </noscript>
    </section>
  )
}

/** Everything that has an address, searched in both languages; what is asked stands in the address. */
export function SearchPage({ search }: { readonly search: SearchSearch }) {
  const { t } = useTranslation('search')
  const navigate = useNavigate({ from: '/$lang/search' })
  const asked = search.q ?? ''
  /** While a person types, the field is ahead of the address. */
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed ?? asked
  const { most, showAll, showFew } = useMost(SHOWN_AT_FIRST)
  const field = useRef<HTMLInputElement>(null)
  const ask = useCallback(
    (text: string) => {
      setTyped(text)
      showFew()
      void navigate({ search: text.trim() ? { q: text } : {}, replace: true, resetScroll: false })
    },
    [navigate, showFew],
  )
  useEarlyText(field, ask)
  const found = useFound(query, most)
  return (
    <main id="text" className={styles.page}>
      <h1>{t('title')}</h1>
      <SearchField ref={field} query={query} onQuery={ask} onLeave={() => setTyped(null)} found={found} />
      <PagesNamed query={query} />
      <Results search={found} query={query} onQuery={ask} onAll={showAll} />
      {(found.state === 'idle' || found.found?.total === 0) && <Hints onQuery={ask} />}
    </main>
  )
}
