import type { EditedDocument } from '../edition/model.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { InTurn } from './in-turn/in-turn.tsx'
import { PartText } from './part-text.tsx'
import styles from './summary.module.css'

interface Props {
  readonly parts: EditedDocument['summary']
  /** eId of the part that is chosen. */
  readonly chosen: string | null
}

/** What a text says of itself before it begins, under a heading that we supplied; nothing where it has none. */
export function Summary({ parts, chosen }: Props) {
  if (parts.length === 0) return null
  return (
    <section id="summary" className={styles.summary} aria-labelledby="summary.heading" tabIndex={-1}>
      <InTurn id="summary.heading">
        <div>
          <Heading />
        </div>
      </InTurn>
      {parts.map((part) => (
        <InTurn key={part.eId} id={part.eId}>
          <PartText part={part} chosen={chosen === part.eId} />
        </InTurn>
      ))}
    </section>
  )
}

function Heading() {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  return (
    <h2 id="summary.heading" lang={language} dir={direction}>
      {t('summary')} <span className={styles.suppliedWord}>{t('summarySupplied')}</span>
    </h2>
  )
}
