import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Work } from '../model/decisions.ts'
import { redo, rowOfStep, undo } from '../model/decisions.ts'
import { inSlices } from '../model/in-slices.ts'
import type { OpenDocument } from '../model/open-document.ts'
import { rolesOf } from '../model/structure.ts'
import { counterOf, linesIn, type Tally } from '../model/tally.ts'
import { deskHere } from '../repairing/desk-here.ts'
import { isStrange } from '../repairing/familiarity.ts'
import type { RescueSearch } from '../search.ts'
import styles from './document-view.module.css'
import { Findings } from './findings.tsx'
import { Pager } from './pager.tsx'
import { RowView } from './row-view.tsx'
import { nextUnsure, pageOfRow, pageStarts, rowOfLine, type Show, shownRows } from './shown-rows.ts'
import { StrangeDamage } from './strange-damage.tsx'
import { TakeAway } from './take-away.tsx'
import { ViewTools } from './view-tools.tsx'

interface Props {
  readonly open: OpenDocument
  readonly search: RescueSearch
  readonly onSearch: (search: RescueSearch, replace?: boolean) => void
}

const elementId = (row: number): string => `row-${row}`

/** A document line by line: each line as repaired beside the same line as it was, with every change and who decided it. */
export function DocumentView({ open, search, onSearch }: Props) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const { document, rows, work } = open
  const { decisions } = work
  const show: Show = search.show ?? 'all'
  const shown = useMemo(() => shownRows(rows, show, decisions), [rows, show, decisions])
  const starts = useMemo(() => pageStarts(rows, shown), [rows, shown])
  const pages = starts.length
  const page = Math.min(Number(search.page ?? 1), pages)
  const onPage = shown.slice(starts[page - 1], starts[page])
  const tally = useTally(open)
  const roleOf = useMemo(() => rolesOf(rows.map(({ text }) => text)), [rows])
  /** The row that was led to last, and the one to be led to once it is drawn. */
  const current = useRef(-1)
  const [target, setTarget] = useState<number | null>(null)

  const go = (changes: RescueSearch, replace = true) =>
    onSearch({ open: document.id, show: search.show, ...changes }, replace)
  const leadTo = (row: number, rowsShown = shown, wanted = search.show) => {
    current.current = row
    setTarget(row)
    const places = rowsShown === shown ? starts : pageStarts(rows, rowsShown)
    go({ show: wanted, page: String(pageOfRow(rowsShown, places, row)) })
  }
  useEffect(() => {
    if (target === null) return
    const element = globalThis.document.getElementById(elementId(target))
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    setTarget(null)
  })

  const act = useCallback((change: (work: Work) => Work) => deskHere().act(change), [])
  const step = (change: (work: Work) => Work, row: number | null) => {
    act(change)
    if (row === null) return
    // A row that the list leaves out is led to in the list of all.
    const all = shown.includes(row) ? shown : rows.map((_, at) => at)
    leadTo(row, all, all === shown ? search.show : undefined)
  }
  const next = () => {
    const row = nextUnsure(rows, decisions, current.current)
    if (row === null) return
    const places = show === 'changed' ? shownRows(rows, 'unsure', decisions) : shown
    leadTo(row, places, show === 'changed' ? 'unsure' : search.show)
  }
  const pdfPages = useMemo(
    () => new Map(document.pages?.starts.map((row, index) => [row, index + 1])),
    [document],
  )
  const number = (value: number) => groupThousands(language, value)
  const last = linesIn(rows)

  return (
    <article className={styles.document} aria-labelledby="document">
      <header className={styles.header}>
        <p className="screen-only">
          <Link to="/$lang/rescue" params={{ lang: language }}>
            {t('document.back')}
          </Link>
        </p>
        <h2 id="document" tabIndex={-1} className={styles.name}>
          <bdi>{document.name}</bdi>
        </h2>
        <p className={styles.facts}>
          <span>{t('document.lines', { count: last, shown: number(last) })}</span>
          <span>{t('document.touched', { count: tally.touched, shown: number(tally.touched) })}</span>
        </p>
      </header>
      {document.repaired && isStrange(document.repaired.familiarity) && (
        <StrangeDamage familiarity={document.repaired.familiarity} isTouched={tally.touched > 0} />
      )}
      <Findings document={document} tally={tally} aside={decisions.aside} onAct={act} />
      <TakeAway open={open} />
      <ViewTools
        work={work}
        tally={tally}
        show={show}
        onShow={(wanted) => go({ show: wanted === 'all' ? undefined : wanted }, false)}
        onUndo={() => step(undo, rowOfStep(work.done))}
        onRedo={() => step(redo, rowOfStep(work.undone))}
        onNext={next}
      />
      {onPage.length === 0 && <p>{t('empty')}</p>}
      <ol className={styles.rows}>
        {onPage.map((at) => {
          const row = rows[at]
          if (!row) return null
          return (
            <RowView
              key={at}
              document={document.id}
              id={elementId(at)}
              row={row}
              at={at}
              decisions={decisions}
              part={roleOf(at)}
              pdfPage={pdfPages.get(at)}
              isContinued={rows[at - 1]?.number === row.number}
              onAct={act}
            />
          )
        })}
      </ol>
      <Pager
        page={page}
        pages={pages}
        lastLine={last}
        onPage={(wanted) => {
          go({ page: String(wanted) }, false)
          const first = shown[starts[wanted - 1] ?? 0]
          if (first !== undefined) {
            current.current = first - 1
            setTarget(first)
          }
        }}
        onLine={(line) => {
          const row = rowOfLine(rows, line)
          leadTo(
            row,
            rows.map((_, at) => at),
            undefined,
          )
        }}
      />
    </article>
  )
}

/** Counting lags behind a long document's changes; the line that was changed does not. */
function useTally({ rows, work: { decisions } }: OpenDocument): Tally {
  const counter = useMemo(() => counterOf(rows), [rows])
  const [tally, setTally] = useState(counter.untouched)
  useEffect(() => {
    const given = new AbortController()
    void inSlices(counter.count(decisions), given.signal).then(setTally)
    return () => given.abort()
  }, [counter, decisions])
  return tally
}
