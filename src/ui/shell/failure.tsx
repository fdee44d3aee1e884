import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { isMissingFile, loadAnew } from './load-anew.ts'
import styles from './notice.module.css'

interface Props {
  readonly error: unknown
  /** What failed, and what did not, in the reader's language. */
  readonly says: string
  readonly heading: 'h1' | 'h2'
}

/**
 * Tells an error in the place where it happened, with a button to try again. For a file that is missing the page is
 * first loaded anew, once, without a word.
 */
function Failure({ error, says, heading: Heading }: Props) {
  const router = useRouter()
  const { t } = useTranslation('common')
  const missing = isMissingFile(error)
  const [state, setState] = useState<Awaited<ReturnType<typeof loadAnew>>>(missing ? 'loading' : 'in vain')
  const shown = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!missing) return
    let isWanted = true
    void loadAnew({ isWanted: () => isWanted }).then((outcome) => isWanted && setState(outcome))
    return () => {
      isWanted = false
    }
  }, [missing])

  const retry = async () => {
    const here = shown.current
    await router.invalidate()
    // What had failed stands in the place of this by now, or it has failed again.
    const isWanted = () => here?.isConnected === true
    if (isWanted()) setState(await loadAnew({ isWanted, byPerson: true }))
  }

  return (
    <div ref={shown} role="alert" className={styles.failure}>
      {state === 'loading' ? (
        <p>{t('loading')}</p>
      ) : (
        <>
          <Heading>{t('error.title')}</Heading>
          <p>{says}</p>
          {state === 'unreachable' && <p>{t('missed.unreachable')}</p>}
          {!missing && (
            <p className={styles.detail} dir="ltr" lang="en">
              {error instanceof Error ? error.message : String(error)}
            </p>
          )}
          <Button onClick={() => void retry()}>{t('error.retry')}</Button>
        </>
      )}
    </div>
  )
}

/** In place of a page that failed; the rest goes on working. */
export function PageError({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return (
    <main id="text" className={styles.notice} data-failed>
      <Failure error={error} says={t('error.page')} heading="h1" />
    </main>
  )
}

/** In place of a pane that failed; the text beside it stands. */
export function PaneError({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return (
    <section className={styles.notice}>
      <Failure error={error} says={t('error.pane')} heading="h2" />
    </section>
  )
}
