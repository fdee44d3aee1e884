import { memo, useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { type Decisions, setChecked, type Work, writeByHand } from '../model/decisions.ts'
import type { Row } from '../model/row.ts'
import { settle } from '../model/settle.ts'
import type { Part } from '../model/structure.ts'
import { ChangeList } from './change-list.tsx'
import { HandField } from './hand-field.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './row-view.module.css'

interface Props {
  /** Its id. */
  readonly document: string
  readonly id: string
  readonly row: Row
  readonly at: number
  readonly decisions: Decisions
  readonly part: Pick<Part, 'kind' | 'number'> | null
  /** Number of the page of a PDF that begins with this row. */
  readonly pdfPage: number | undefined
  readonly isContinued: boolean
  readonly onAct: (change: (work: Work) => Work) => void
}

/** Only what is decided on a row itself, or on its rules, draws it anew. */
const isSame = (one: Props, other: Props): boolean =>
  one.row === other.row &&
  one.at === other.at &&
  one.decisions.rows[one.at] === other.decisions.rows[other.at] &&
  one.decisions.aside === other.decisions.aside &&
  one.part?.kind === other.part?.kind &&
  one.part?.number === other.part?.number

export const RowView = memo(function RowView(props: Props) {
  const { document, id, row, at, decisions, part, pdfPage, isContinued, onAct } = props
  const { t } = useTranslation('repaired')
  const settled = useMemo(() => settle(row, at, decisions), [row, at, decisions])
  const decision = decisions.rows[at]
  const isBlank = row.source.trim() === '' && settled.text.trim() === ''
  const isUnchanged = settled.text === row.source
  const isDoubtful = row.doubts.length > 0
  return (
    <li
      id={id}
      className={styles.row}
      tabIndex={-1}
      data-part={part?.kind}
      data-unsure={(isDoubtful && !decision?.checked) || undefined}
    >
      {pdfPage !== undefined && <p className={styles.page}>{t('document.page', { number: pdfPage })}</p>}
      <span className={styles.number}>
        {!isContinued && (
          <>
            <span aria-hidden="true">{t('lineNumber', { number: row.number })}</span>
            <span className="visually-hidden">{t('line', { number: row.number })}</span>
          </>
        )}
      </span>
      {isBlank ? (
        <p className={styles.soft}>{t('blank')}</p>
      ) : (
        <>
          <div className={styles.edited}>
            {part && part.kind !== 'paragraph' && <p className={styles.tag}>{t(`part.${part.kind}`)}</p>}
            {part?.kind === 'paragraph' && part.number !== null && (
              <p className={styles.tag}>{t('part.paragraph', { number: part.number })}</p>
            )}
            <p className={styles.text}>
              <span className="visually-hidden">{t('asRepaired')}: </span>
              <MarkedText runs={settled.edited} side="edited" />
            </p>
            {settled.byHand && <p className={styles.tag}>{t('byHand.is')}</p>}
            {isDoubtful && (
              <div className={styles.doubt}>
                {row.doubts.map((doubt) => (
                  <p key={doubt}>{t(`doubt.${doubt}`)}</p>
                ))}
                <p>
                  {decision?.checked && <>{t('unsure.isChecked')} </>}
                  <Button
                    look="small"
                    onClick={() => onAct((work) => setChecked(work, at, !decision?.checked))}
                  >
                    {t(decision?.checked ? 'unsure.unchecked' : 'unsure.checked')}
                  </Button>
                </p>
              </div>
            )}
          </div>
          <div className={styles.evidence}>
            {isUnchanged && row.changes.length === 0 ? (
              <p className={styles.soft}>{t('unchanged')}</p>
            ) : (
              <p className={styles.source}>
                <span className="visually-hidden">{t('asExtracted')}: </span>
                <MarkedText runs={settled.source} side="source" />
              </p>
            )}
            <div className={styles.acts}>
              <ChangeList
                document={document}
                row={row}
                at={at}
                settled={settled}
                decision={decision}
                onAct={onAct}
              />
              <HandField
                draft={`${document}.${at}`}
                line={row.number}
                text={settled.text}
                isByHand={settled.byHand}
                onText={(text) => onAct((work) => writeByHand(work, at, text))}
              />
            </div>
          </div>
        </>
      )}
    </li>
  )
}, isSame)
