import { memo } from 'react'
import type { Footnote, Paragraph } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { RunningText } from './bilingual/running-text.tsx'
import { TranslatorsNotes } from './bilingual/translators-note.tsx'
import { FootnoteAside } from './footnote-aside.tsx'
import styles from './part-paragraph.module.css'
import { useText } from './text-context.tsx'

interface Props {
  readonly paragraph: Paragraph
  readonly notes: readonly Footnote[]
  readonly chosen: boolean
  /** Whether paragraphs right after this one have notes of their own, which a long note here must not run into. */
  readonly crowded: boolean
}

/** A numbered paragraph: its number in the margin is its permalink, its notes follow it. */
export const PartParagraph = memo(function PartParagraph({ paragraph, notes, chosen, crowded }: Props) {
  const { t } = useTranslation(['reader', 'place'])
  const { digits } = useSettings()
  const { id } = useText()
  // As it is seen, so also in its name: who speaks to the machine says what they see.
  const number = setDigits(String(paragraph.num), digits)
  return (
    <div className={styles.row} data-crowded={crowded || undefined}>
      <div
        id={paragraph.eId}
        className={styles.paragraph}
        data-locator={`${id}/${paragraph.eId}`}
        data-chosen={chosen || undefined}
        tabIndex={-1}
      >
        <a
          className={styles.number}
          data-no-words
          href={`#${paragraph.eId}`}
          aria-label={t('permalink', { num: number })}
          title={t('permalink', { num: number })}
        >
          {number}
        </a>
        <RunningText part={paragraph} className={styles.text} />
        <ActionsButton
          locator={partLocator(id, paragraph.eId)}
          name={t('place:part.paragraph', { num: number })}
          className={styles.actions}
        />
      </div>
      <TranslatorsNotes eId={paragraph.eId} />
      {notes.map((note) => (
        <FootnoteAside key={note.eId} note={note} from={paragraph.eId} />
      ))}
    </div>
  )
})
