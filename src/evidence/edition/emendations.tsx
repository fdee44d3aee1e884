import type { ApparatusEntry, EditedDocument } from '../../edition/model.ts'
import type { edition } from '../../i18n/en/edition.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { partLocator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { NoteText } from '../../ui/thing/note-text.tsx'
import { MarkedLine } from '../lines/marked-line.tsx'
import { markLines, withoutSmallMarks } from '../lines/marked-runs.ts'
import { PartLinks } from '../part-links.tsx'
import styles from './emendations.module.css'
import type { EditedPlace, EditionFigures, ReasonGroup } from './figures.ts'

type KnownReason = keyof (typeof edition)['emendations']['reasons']

/** Up to this many places are laid open; more are folded, so that the page can be taken in. */
const LAID_OPEN = 8

interface Props {
  readonly document: EditedDocument
  readonly figures: EditionFigures
}

/** Every emendation, grouped by the editor's reason. */
export function EditionEmendations({ document, figures }: Props) {
  return figures.reasons.map((group) => <Reason key={group.reason.key} document={document} group={group} />)
}

function Reason({ document, group }: { readonly document: EditedDocument; readonly group: ReasonGroup }) {
  const { t } = useTranslation('edition')
  const nameOf = useReasonName()
  const { reason, places } = group
  return (
    <details className={styles.reason} id={`emendations-${reason.key}`} open={places.length <= LAID_OPEN}>
      <summary>
        <span className={styles.name}>{nameOf(reason)}</span>{' '}
        <span className={styles.count}>{t('emendations.count', { count: places.length })}</span>
      </summary>
      <p className={styles.why}>
        <NoteText note={reason} />
      </p>
      <Places document={document} places={places} />
    </details>
  )
}

/** Lines with their readings: the source above, the edition below, the pieces numbered where there were any. */
export function Places({
  document,
  places,
}: {
  readonly document: EditedDocument
  readonly places: readonly EditedPlace[]
}) {
  const { t } = useTranslation(['edition', 'evidence'])
  return (
    <ol className={styles.places}>
      {places.map(({ line, parts, source, reading, remark }) => {
        const marked = markLines(source, reading)
        const [first] = parts
        return (
          <li
            key={line}
            className={styles.place}
            data-locator={first === undefined ? undefined : partLocator(document.id, first)}
          >
            <p className={styles.where}>
              <span className={styles.line}>{t('evidence:line', { number: line })}</span>{' '}
              <PartLinks document={document} parts={parts} evidence />
            </p>
            <p className={styles.source}>
              <span className="visually-hidden">{t('edition:emendations.source')} </span>
              <span className={styles.text} lang="ar" dir="rtl">
                <MarkedLine runs={withoutSmallMarks(marked.source)} pieces={marked.pieces} side="source" />
              </span>
            </p>
            <p className={styles.reading}>
              <span className="visually-hidden">{t('edition:emendations.reading')} </span>
              <span className={styles.text} lang="ar" dir="rtl">
                <MarkedLine runs={withoutSmallMarks(marked.edited)} pieces={marked.pieces} side="edited" />
              </span>
            </p>
            {remark && (
              <p className={styles.remark}>
                <NoteText note={remark} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** A reason in a few words; one for which we have none in its own, which are longer. */
function useReasonName(): (reason: NonNullable<ApparatusEntry['reason']>) => string {
  const { t, i18n } = useTranslation('edition')
  const { language } = useLanguage()
  return (reason) =>
    i18n.exists(`edition:emendations.reasons.${reason.key}`)
      ? t(`emendations.reasons.${reason.key as KnownReason}`)
      : reason[language]
}
