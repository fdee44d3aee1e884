import { useId } from 'react'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { deskHere } from '../repairing/desk-here.ts'
import type { Task } from '../repairing/desk-state.ts'
import styles from './rescue-page.module.css'

/** What is under way, how far it is, and how to end it. */
export function TaskNotice({ task }: { readonly task: Task | null }) {
  const { t } = useTranslation('rescue')
  const id = useId()
  if (task === null) return null
  const { name, stage, done, of } = task
  const percent = of > 0 ? Math.floor((100 * done) / of) : 0
  return (
    <section aria-label={t('task.label')} className={styles.task} aria-busy="true">
      <p id={id}>
        {t(`task.${stage === 'pages' && of === 0 ? 'file' : stage}`, {
          name: isolateOwn(name),
          done,
          of,
          percent,
        })}
      </p>
      <progress
        aria-labelledby={id}
        className={styles.progress}
        {...(of > 0 ? { max: of, value: done } : {})}
      />
      <p className={styles.tools}>
        <Button look="plain" onClick={() => deskHere().cancel()}>
          {t('task.cancel')}
        </Button>
        {stage === 'pages' && done > 0 && (
          <Button look="plain" onClick={() => deskHere().stopReading()}>
            {t('task.stop')}
          </Button>
        )}
      </p>
    </section>
  )
}
