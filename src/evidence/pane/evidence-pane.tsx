import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentId, Evidence } from '../../corpus/load.ts'
import type { EditedDocument } from '../../edition/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { partLocator } from '../../locator.ts'
import { useNamesIn } from '../../place/names.ts'
import { useReadingPlace } from '../../place/reading-place.ts'
import { useWrongValues } from '../../place/use-search.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { publicPath } from '../../ui/site-path.ts'
import { Legend } from '../lines/legend.tsx'
import { lineElementId } from '../lines/line-list.tsx'
import { evidenceOf, firstPart, type PartEvidence } from '../part-evidence.ts'
import { evidenceSearch } from '../search.ts'
import type { View } from '../views.ts'
import { EditorNotes } from './editor-notes.tsx'
import styles from './evidence-pane.module.css'
import { PartView } from './part-view.tsx'
import { RuleFolds } from './rule-folds.tsx'
import { ViewSwitch } from './view-switch.tsx'

interface Props {
  readonly id: DocumentId
  readonly document: EditedDocument
  readonly evidence: Evidence
  /** In the English interface: what the parts say. */
  readonly english?: Translation | null
  readonly view: View
}

/** Leads to a line inside the pane. The page itself, and the address of what is being read, stay as they are. */
function toLine(line: number): void {
  const element = document.getElementById(lineElementId(line))
  const scroller = element?.closest('aside')?.querySelector(':scope > :last-child')
  if (!element || !scroller) return
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollBy({ top: distance - scroller.clientHeight / 4 })
  element.focus({ preventScroll: true })
}

/** About as many as a pane shows before it is scrolled. */
const FIRST_LINES = 4

const isOnPageThatAnswers = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.app === 'live'

/** Whether all of the pane is drawn: one that a person opens shows its beginning first, and the rest a frame later. */
function useWhole(): boolean {
  const [whole, setWhole] = useState(() => !isOnPageThatAnswers())
  useEffect(() => (whole ? undefined : afterPaint(() => setWhole(true))), [whole])
  return whole
}

/** The part being read, from its source lines to its text, with every change on the way and its reason. */
export function EvidencePane({ id, document, evidence, english = null, view }: Props) {
  const { t } = useTranslation('evidence')
  const { language } = useLanguage()
  const reading = useReadingPlace()
  const names = useNamesIn(document)
  const wrong = useWrongValues(evidenceSearch)
  const root = useRef<HTMLDivElement>(null)
  const whole = useWhole()
  const current = reading?.startsWith(`${id}/`) ? reading.slice(id.length + 1) : null
  const eId = current ?? firstPart(document)
  const parts = useMemo(() => evidenceOf(document, evidence, eId), [document, evidence, eId])
  const [part, ...companions] = parts
  const lines = part?.lines ?? []

  // A new part is read from its beginning; the old one's place in the pane means nothing for it.
  const shown = useRef(eId)
  useEffect(() => {
    if (shown.current === eId) return
    shown.current = eId
    const scroller = root.current?.parentElement
    if (scroller) scroller.scrollTop = 0
  }, [eId])

  return (
    <div ref={root} className={styles.pane} data-locator={partLocator(id, eId)}>
      <header>
        <h2 className={styles.title}>{t('of', { part: names.full(partLocator(id, eId)) })}</h2>
        {current === null && <p className={styles.invitation}>{t('invitation')}</p>}
        {part && <Where part={part} />}
      </header>
      <PartEnglish english={english} eId={eId} />
      {part && <EditorNotes part={part} Heading="h3" onLine={view === 'lines' ? toLine : null} />}
      <section>
        <div className={styles.tools}>
          <ViewSwitch id={id} reading={current} view={view} />
          <WrongValues values={wrong} />
          {view === 'lines' && part && part.changes > 0 && <Legend />}
        </div>
        <PartView lines={whole ? lines : lines.slice(0, FIRST_LINES)} view={view} />
      </section>
      {whole && part && part.rules.length > 0 && (
        <section>
          <h3>{t('rulesAtWork')}</h3>
          <RuleFolds rules={part.rules} />
        </section>
      )}
      {(whole ? companions : []).map((companion) => (
        <section
          key={companion.eId}
          className={styles.companion}
          data-locator={partLocator(id, companion.eId)}
        >
          <h3>{names.full(partLocator(id, companion.eId))}</h3>
          <Where part={companion} />
          <PartEnglish english={english} eId={companion.eId} />
          <EditorNotes part={companion} Heading="h4" onLine={view === 'lines' ? toLine : null} />
          <PartView lines={companion.lines} view={view} />
          {companion.rules.length > 0 && <RuleFolds rules={companion.rules} />}
        </section>
      ))}
      <nav className={styles.more} aria-label={t('more')}>
        <Link to="/$lang/edition/$document" params={{ lang: language, document: id }}>
          {t('toEdition')}
        </Link>
        <a href={publicPath(`data/${id}.json`)}>{t('toData')}</a>
      </nav>
    </div>
  )
}

/** What the part says, in English; its Arabic follows, as extracted and as edited. */
function PartEnglish({ english, eId }: { readonly english: Translation | null; readonly eId: string }) {
  const part = english?.parts.find((candidate) => candidate.eId === eId)
  return part && <Quotation arabic={null} english={part.english} marked className={styles.english} />
}

function Where({ part }: { readonly part: PartEvidence }) {
  const { t } = useTranslation('evidence')
  const first = part.lines[0]?.number ?? 0
  const last = part.lines.at(-1)?.number ?? 0
  return (
    <p className={styles.where}>
      {t('where', { count: part.lines.length, first, last })} {t('changes', { count: part.changes })}
    </p>
  )
}
