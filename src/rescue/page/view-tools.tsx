import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Work } from '../model/decisions.ts'
import type { Tally } from '../model/tally.ts'
import styles from './document-view.module.css'
import type { Show } from './shown-rows.ts'

interface Props {
  readonly work: Work
  readonly tally: Tally
  readonly show: Show
  readonly onShow: (show: Show) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onNext: () => void
}

/** What is done with the list: back and forth, which lines, on to the next place that is unsure. */
export function ViewTools({ work, tally, show, onShow, onUndo, onRedo, onNext }: Props) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const number = (value: number) => groupThousands(language, value)
  const { doubtful, unchecked } = tally
  return (
    <section aria-label={t('tools.label')} className={`${styles.bar} screen-only`}>
      <p className={styles.tools}>
        <Button look="plain" disabled={work.done.length === 0} onClick={onUndo}>
          {t('tools.undo')}
        </Button>
        <Button look="plain" disabled={work.undone.length === 0} onClick={onRedo}>
          {t('tools.redo')}
        </Button>
        <Button look="main" disabled={unchecked === 0} onClick={onNext}>
          {t('unsure.next')}
        </Button>
      </p>
      <p className={styles.facts} role="status">
        <span>{t('unsure.title', { count: doubtful, shown: number(doubtful) })}</span>
        {doubtful > 0 && <span>{t('unsure.left', { count: unchecked, shown: number(unchecked) })}</span>}
      </p>
      <Choice
        legend={t('tools.show')}
        look="words"
        options={(['all', 'changed', 'unsure'] as const).map((value) => ({
          value,
          label: t(`tools.${value}`),
        }))}
        value={show}
        onChange={onShow}
      />
    </section>
  )
}
