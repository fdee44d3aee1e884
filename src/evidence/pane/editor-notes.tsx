import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { NoteText } from '../../ui/thing/note-text.tsx'
import type { PartEvidence } from '../part-evidence.ts'
import styles from './editor-notes.module.css'

interface Props {
  readonly part: PartEvidence
  readonly Heading: 'h3' | 'h4'
  /** Leads to a line of the list; null where the lines are not shown one by one. */
  readonly onLine: ((line: number) => void) | null
}

/** What editors decided in a part, before all that rules did: emendations, remarks, the document's contradictions. */
export function EditorNotes({ part, Heading, onLine }: Props) {
  const { t } = useTranslation('evidence')
  const emended = part.reasons.reduce((sum, { lines }) => sum + lines.length, 0)
  if (emended === 0 && part.remarks.length === 0 && part.contradictions.length === 0) return null
  return (
    <div className={styles.notes}>
      {part.contradictions.map((contradiction) => (
        <section key={contradiction.id} className={styles.contradiction}>
          <Heading>{t('contradiction')}</Heading>
          <dl className={styles.readings}>
            <dt>{t('printed')}</dt>
            <dd>
              <NoteText note={contradiction.printed} />
            </dd>
            <dt>{t('reading')}</dt>
            <dd>
              <NoteText note={contradiction.reading} />
            </dd>
          </dl>
          <p>
            <NoteText note={contradiction.because} />
          </p>
        </section>
      ))}
      {emended > 0 && (
        <section>
          <Heading>{t('emendations', { count: emended })}</Heading>
          <ul className={styles.reasons}>
            {part.reasons.map(({ reason, lines }) => (
              <li key={reason.key}>
                <NoteText note={reason} /> <Lines lines={lines} onLine={onLine} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {part.remarks.map(({ line, remark }) => (
        <section key={line} className={styles.remark}>
          <Heading>{t('remark')}</Heading>
          <p>
            <NoteText note={remark} /> <Lines lines={[line]} onLine={onLine} />
          </p>
        </section>
      ))}
    </div>
  )
}

function Lines({ lines, onLine }: { readonly lines: readonly number[]; readonly onLine: Props['onLine'] }) {
  const { t } = useTranslation('evidence')
  return (
    <span className={styles.lines}>
      {lines.map((line) =>
        onLine ? (
          <Button key={line} look="link" onClick={() => onLine(line)}>
            {t('line', { number: line })}
          </Button>
        ) : (
          <span key={line}>{t('line', { number: line })}</span>
        ),
      )}
    </span>
  )
}
