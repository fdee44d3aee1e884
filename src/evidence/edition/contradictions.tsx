import type { EditedDocument } from '../../edition/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { NoteText } from '../../ui/thing/note-text.tsx'
import { PartLinks } from '../part-links.tsx'
import styles from './contradictions.module.css'

interface Props {
  readonly document: EditedDocument
  /** Whether what is wrong is the translation: then we do not read, we name the established term. */
  readonly translated: boolean
}

/** Where the document contradicts itself, or a translation misses its term: printed, read, and why. */
export function EditionContradictions({ document, translated }: Props) {
  const { t } = useTranslation('edition')
  const eIdOf = (locator: string) => locator.slice(document.id.length + 1)
  return (
    <ol className={styles.list}>
      {document.contradictions.map(({ id, at, printed, reading, because, evidence }) => (
        <li key={id} id={id} className={styles.item} data-locator={at}>
          <dl className={styles.readings}>
            <div>
              <dt>{t(translated ? 'contradictions.onThePage' : 'contradictions.printed')}</dt>
              <dd className={styles.printed}>
                <NoteText note={printed} />
              </dd>
            </div>
            <div>
              <dt>{t(translated ? 'translation.established' : 'contradictions.reading')}</dt>
              <dd className={styles.reading}>
                <NoteText note={reading} />
              </dd>
            </div>
          </dl>
          <p>
            <NoteText note={because} />
          </p>
          <p className={styles.places}>
            {t('contradictions.where')} <PartLinks document={document} parts={[eIdOf(at)]} />
            <Others document={document} parts={evidence.map(eIdOf).filter((eId) => eId !== eIdOf(at))} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Others({
  document,
  parts,
}: {
  readonly document: EditedDocument
  readonly parts: readonly string[]
}) {
  const { t } = useTranslation('edition')
  if (parts.length === 0) return null
  return (
    <span className={styles.evidence}>
      {t('contradictions.evidence')} <PartLinks document={document} parts={parts} />
    </span>
  )
}
