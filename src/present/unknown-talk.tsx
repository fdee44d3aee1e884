import { Link } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { isolateLtr } from '../i18n/isolate.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import styles from './deck-list.module.css'
import { isOwnId } from './own/deck-file.ts'
import { OwnDeckList } from './own/own-deck-list.tsx'
import { ownDraft, watchOwnDecks } from './own/own-decks.ts'

/** Says that there is no such talk here, why that may be, and offers those that there are and the way in for a file. */
export function UnknownTalk({ wanted }: { readonly wanted: string }) {
  const { t } = useTranslation(['present', 'common'])
  const { language } = useLanguage()
  const isHere = useSyncExternalStore(
    watchOwnDecks,
    () => ownDraft(wanted) !== undefined,
    () => false,
  )
  const [wasHere] = useState(isHere)
  const why = wasHere ? 'notFinished' : isOwnId(wanted) ? 'own' : 'talk'
  return (
    <main id="text" className={styles.page}>
      <h1>{t('common:notFound.title')}</h1>
      {/* Its file may have been opened on this page. */}
      {(wasHere || !isHere) && (
        <p className={styles.lead}>{t(`unknown.${why}`, { wanted: isolateLtr(shortened(wanted)) })}</p>
      )}
      <p>
        <Link to="/$lang/present" params={{ lang: language }}>
          {t('unknown.all')}
        </Link>
      </p>
      <OwnDeckList />
    </main>
  )
}
