import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { shortened } from '../../ui/shortened.ts'
import { broughtBack } from '../model/changes.ts'
import type { Entry } from '../model/entry.ts'
import { useChange } from '../store/use-notes.ts'
import styles from './notes-page.module.css'

interface Props {
  readonly entries: readonly Entry[]
  /** What an entry is called in a sentence. */
  readonly nameOf: (entry: Entry) => string
}

/** What was deleted and can still be brought back, also after the page was closed. */
export function Bin({ entries, nameOf }: Props) {
  const { t } = useTranslation('notes')
  const change = useChange()
  if (entries.length === 0) return null
  return (
    <details className={`${styles.bin} screen-only`}>
      <summary>{t('bin.title', { count: entries.length })}</summary>
      <p className={styles.soft}>{t('bin.what')}</p>
      <ul className={styles.list}>
        {entries.map((entry) => {
          const what = nameOf(entry)
          const words = entry.type === 'annotation' ? entry.text || entry.place.selection?.exact : ''
          return (
            <li key={entry.id} className={styles.binned}>
              <span>
                <MixedText text={what} />
                {words && (
                  <>
                    {' · '}
                    <bdi className={styles.soft}>{shortened(words, 120)}</bdi>
                  </>
                )}
              </span>
              <Button
                look="small"
                aria-label={t('bin.bringBackFor', { what })}
                onClick={() => void change({ [entry.id]: (present) => broughtBack(present ?? entry) })}
              >
                {t('bin.bringBack')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
