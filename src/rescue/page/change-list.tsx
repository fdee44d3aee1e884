import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { judge, type RowDecision, type Verdict, type Work } from '../model/decisions.ts'
import type { Row } from '../model/row.ts'
import type { SettledRow } from '../model/settle.ts'
import { draftNamed } from '../store/drafts.ts'
import { ruleName, ruleReason } from '../words.ts'
import styles from './change-list.module.css'
import { useDraft } from './use-draft.ts'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  /** Its id. */
  readonly document: string
  readonly row: Row
  readonly at: number
  readonly settled: SettledRow
  readonly decision: RowDecision | undefined
  readonly onAct: (change: (work: Work) => Work) => void
}

/** More changes in one row are shown when they are asked for, so many at a time. */
const MOST = 60
/** A longer reading is shown by its beginning and its end. */
const LONG = 160

/** The changes of a row in the order in which they were made, each with its rule; every one can be refused or corrected. */
export function ChangeList({ document, row, at, settled, decision, onAct }: Props) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState({ from: 0, to: MOST })
  const { group: firstOfMore, keepFocus } = useKeptFocus<HTMLLIElement>()
  const { changes } = row
  const draftOf = (index: number) => `${document}.${at}.${index}`
  const isWritten = () => changes.some((_, index) => draftNamed(draftOf(index)) !== null)
  const openWhereWritten = useEffectEvent(() => {
    if (isWritten()) setOpen(true)
  })
  // What was being written in it is to be seen after a change of language, or when the page is loaded anew.
  useEffect(() => openWhereWritten(), [])
  const count = changes.length
  if (count === 0) return null
  const rest = Math.min(count - shown.to, MOST)
  const showMore = () => {
    keepFocus()
    setShown(({ to }) => ({ from: to, to: to + MOST }))
  }
  return (
    <details
      className={styles.changes}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('changes', { count, shown: groupThousands(language, count) })}</summary>
      {isOpen && (
        <ol className={styles.list}>
          {changes.slice(0, shown.to).map((change, index) => {
            const fate = settled.fates[index] ?? 'holds'
            const verdict = decision?.verdicts[index]
            const set = (next: Verdict | null) => onAct((work) => judge(work, at, index, next))
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other identity than its place
                key={index}
                ref={index === shown.from ? firstOfMore : undefined}
                className={styles.change}
                data-fate={fate}
              >
                <p>
                  <strong title={ruleReason(change.rule, t)}>
                    <MixedText text={ruleName(change.rule, t)} />
                  </strong>{' '}
                  · {t(`fate.${fate}`)}
                </p>
                <p className={styles.readings}>
                  <Reading text={change.before} Element="del" />{' '}
                  <span className={styles.becomes}>{t('change.becomes')}</span>{' '}
                  <Reading text={verdict?.is === 'corrected' ? verdict.after : change.after} Element="ins" />
                </p>
                <Judging
                  draft={draftOf(index)}
                  number={index + 1}
                  line={row.number}
                  isRefused={fate === 'refused'}
                  isCorrected={fate === 'corrected'}
                  after={change.after}
                  onVerdict={set}
                />
              </li>
            )
          })}
        </ol>
      )}
      {isOpen && rest > 0 && (
        <p className="screen-only">
          <Button look="small" onClick={showMore}>
            {t('change.more', { count: rest, shown: groupThousands(language, rest) })}
          </Button>
        </p>
      )}
    </details>
  )
}

interface JudgingProps {
  /** Under which what is being written is kept. */
  readonly draft: string
  readonly number: number
  readonly line: number
  readonly isRefused: boolean
  readonly isCorrected: boolean
  readonly after: string
  readonly onVerdict: (verdict: Verdict | null) => void
}

function Judging({ draft, number, line, isRefused, isCorrected, after, onVerdict }: JudgingProps) {
  const { t } = useTranslation('repaired')
  const [text, setText] = useDraft(draft)
  const { group, keepFocus } = useKeptFocus<HTMLDivElement>()
  const write = (next: string | null) => {
    keepFocus()
    setText(next)
  }
  const judgeAs = (verdict: Verdict) => {
    keepFocus()
    onVerdict(verdict)
  }
  const correct = (event: FormEvent) => {
    event.preventDefault()
    if (text !== null) onVerdict({ is: 'corrected', after: text })
    write(null)
  }
  const names = { number, line }
  return (
    <div ref={group} className={text === null ? 'screen-only' : undefined}>
      {text === null ? (
        <p className={styles.tools}>
          {(isRefused || isCorrected) && (
            <Button
              look="small"
              aria-label={t('change.acceptFor', names)}
              onClick={() => judgeAs({ is: 'accepted' })}
            >
              {t('change.accept')}
            </Button>
          )}
          {!isRefused && (
            <Button
              look="small"
              aria-label={t('change.refuseFor', names)}
              onClick={() => judgeAs({ is: 'refused' })}
            >
              {t('change.refuse')}
            </Button>
          )}
          <Button look="small" aria-label={t('change.correctFor', names)} onClick={() => write(after)}>
            {t('change.correct')}
          </Button>
        </p>
      ) : (
        <form onSubmit={correct} className={styles.tools}>
          <input
            dir="auto"
            aria-label={t('change.reading')}
            className={styles.field}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button look="small" type="submit">
            {t('change.set')}
          </Button>
          <Button look="small" onClick={() => write(null)}>
            {t('change.leave')}
          </Button>
        </form>
      )}
    </div>
  )
}

/** A reading letter for letter; spaces and nothing at all are said in words. */
function Reading({ text, Element }: { readonly text: string; readonly Element: 'del' | 'ins' }) {
  const { t } = useTranslation('repaired')
  if (text.trim() === '')
    return <span>{text === '' ? t('change.nothing') : t('change.spaces', { count: text.length })}</span>
  const shown = text.length > LONG ? `${text.slice(0, LONG / 2)} … ${text.slice(-LONG / 2)}` : text
  return (
    <Element className={styles[Element]} lang="ar">
      <bdi dir="auto">{shown}</bdi>
    </Element>
  )
}
