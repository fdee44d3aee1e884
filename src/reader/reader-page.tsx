import { Outlet, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { DocumentId } from '../corpus/load.ts'
import { listParts } from '../corpus/parts/list-parts.ts'
import { indexParts } from '../corpus/parts/part.ts'
import { grouped } from '../edition/grouped.ts'
import type { EditedDocument, Mention } from '../edition/model.ts'
import type { Translation } from '../edition/translation/translate.ts'
import type { Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { parseLocator, partLocator } from '../locator.ts'
import { SelectionWatch } from '../place/actions/selection-watch.tsx'
import { decodeFragment, urlOf } from '../place/address.ts'
import { useMarkLit } from '../place/lighting.ts'
import { useNames } from '../place/names.ts'
import { useGoToRequests } from '../place/reading-place.ts'
import { useKeepPlace } from '../place/use-keep-place.ts'
import { useWrongValues } from '../place/use-search.ts'
import { Notices } from '../ui/controls/notice.tsx'
import { WrongValues } from '../ui/controls/wrong-values.tsx'
import { isForBrowser } from '../ui/for-browser.ts'
import { useIntents } from '../ui/keyboard/use-intents.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { publicPath } from '../ui/site-path.ts'
import { usePrintFont } from '../ui/use-print-font.ts'
import { FailedEnglish } from './bilingual/failed-english.tsx'
import { needsEnglish, nextCover, nextText } from './bilingual/shown-text.ts'
import { TextControls } from './bilingual/text-controls.tsx'
import { Unofficial } from './bilingual/unofficial.tsx'
import { useCover } from './bilingual/use-cover.ts'
import { useEnglish } from './bilingual/use-english.ts'
import { useOneLanguageCopied } from './bilingual/use-one-language-copied.ts'
import { useFocusKept, useSegmentSteps, useTwinLight } from './bilingual/use-segments.ts'
import { textNow, useTextChoice, useTextNow } from './bilingual/use-text-choice.ts'
import { CompanionPane } from './companion/companion-pane.tsx'
import { usePaneFocus } from './companion/use-pane-focus.ts'
import { Contents } from './contents.tsx'
import { DocumentSection } from './document-section.tsx'
import { layOutAll } from './early-layout.ts'
import { InTurn, TurnsContext, useTurns } from './in-turn/in-turn.tsx'
import { CARD_HINT, TERM_HINT } from './marked-text.tsx'
import { Masthead } from './masthead.tsx'
import { MentionCard } from './mention-card/mention-card.tsx'
import { OpenFootnotesContext, useFootnoteOpening } from './open-footnotes.ts'
import { hasManyPanes, PANES, type PaneName } from './panes.ts'
import { ReaderProvider } from './reader-context.tsx'
import styles from './reader-page.module.css'
import { ReadingBar } from './reading-bar.tsx'
import { asShown, type ReaderSearch, readerSearch } from './search.ts'
import { Summary } from './summary.tsx'
import { type TermTools, useTerms } from './terms/use-terms.ts'
import { TextContext } from './text-context.tsx'
import { useReading } from './use-reading.ts'
import { useRequests } from './use-requests.ts'

interface Props {
  readonly id: DocumentId
  readonly document: EditedDocument
  /** Its English, where the page is opened with it. */
  readonly english: Translation | null
  readonly search: ReaderSearch
  /** Brings the glossary, when its terms are first to be marked. */
  readonly loadTerms: (language: Language) => Promise<TermTools>
  /** Name of the companion pane that is open, `unknown` for one that does not exist; null when none is. */
  readonly pane: PaneName | 'unknown' | null
}

const NO_MENTIONS: readonly Mention[] = []

export function ReaderPage({ id, document, english: brought, search, loadTerms, pane }: Props) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const navigate = useNavigate()
  const parts = useMemo(() => indexParts(listParts(document)), [document])
  const stops = useMemo(() => parts.stops.map(({ locator }) => locator.slice(id.length + 1)), [parts, id])
  const mentions = useMemo(() => grouped(document.mentions, (mention) => mention.in), [document])
  const mentionsIn = useCallback((eId: string) => mentions.get(eId) ?? NO_MENTIONS, [mentions])
  const reading = useReading(id, stops)
  const names = useNames({ parts }, id)
  const notes = useFootnoteOpening(document)
  const goToField = useRef<HTMLInputElement>(null)
  const article = useRef<HTMLElement>(null)
  const companion = useRef<HTMLElement>(null)
  usePaneFocus(companion, pane, reading.current)
  const {
    shown: wanted,
    cover: asked,
    chosen,
    choose,
    chooseCover,
    marksTerms,
    chooseTerms,
  } = useTextChoice(search)
  // What is lit are clauses: these are known with the English, also where the Arabic alone is shown.
  const { english, failed, retry } = useEnglish(
    id,
    brought,
    needsEnglish(wanted) || search.show !== undefined,
  )
  const shown = english ? wanted : 'ar'
  const cover = english ? asked : undefined
  const terms = useTerms(id, language, loadTerms, marksTerms)
  const { termsIn } = terms
  const textNowShown = useTextNow(article, shown)
  useTwinLight(article)
  useCover(article, cover, t('cover.covered'), { english, shown })
  useOneLanguageCopied(article)
  const stepSegment = useSegmentSteps(article)
  const wrong = useWrongValues(readerSearch)
  const layout = pane === null ? 'alone' : 'beside a pane'
  const [turns, followed] = useTurns(layout)
  useKeepPlace(shown)
  useKeepPlace(layout)
  useFocusKept(article, shown)
  // What the page does from now on may measure any part of it.
  useEffect(layOutAll, [])
  usePrintFont()
  const page = useRef<HTMLDivElement>(null)
  useMarkLit(page, english && followed)
  const { notice, say, goTo } = useRequests(document, (eId) => reading.goTo(eId))
  // Another pane leads to a part of this text; the focus stays with that pane.
  useGoToRequests((locator, { jump }) => {
    const address = parseLocator(locator)
    if (address?.kind === 'part' && address.document === id) reading.goTo(address.eId, { focus: false, jump })
  })
  const step = useCallback(
    (by: 1 | -1) => {
      say('')
      const current = reading.current === null ? null : parts.resolve(partLocator(id, reading.current))
      const ahead = current ? current.next : parts.stops[0]
      const next = by === 1 ? ahead : current?.previous
      if (next) reading.goTo(next.locator.slice(id.length + 1), { jump: false })
    },
    [parts, id, reading, say],
  )
  /** Opens a pane beside the text; the one that is open, or none, closes. */
  const toPane = (name: PaneName | null) => {
    const target = name === pane ? undefined : PANES.find((candidate) => candidate.name === name)
    void navigate({
      to: target?.to ?? '/$lang/read/$document',
      params: { lang: language, document: id },
      search: asShown,
      ...(reading.current ? { hash: reading.current } : {}),
      resetScroll: false,
    })
  }

  useIntents(direction, (intent) => {
    switch (intent) {
      case 'next':
      case 'previous':
        step(intent === 'next' ? 1 : -1)
        return true
      case 'go-to':
        goToField.current?.focus()
        return true
      case 'evidence':
        toPane('evidence')
        return true
      case 'text-language':
        choose(nextText(textNow(article.current, shown)))
        return true
      case 'cover':
        chooseCover(nextCover(cover, language), textNow(article.current, shown))
        return true
      case 'terms':
        chooseTerms(!marksTerms)
        return true
      case 'next-segment':
      case 'previous-segment':
        return stepSegment(intent === 'next-segment' ? 1 : -1, reading.current)
      case 'close':
        if (!pane || window.document.querySelector('[popover]:popover-open')) return false
        toPane(null)
        return true
      default:
        return false
    }
  })

  /** Links to places in this document: notes open, paragraphs are led to, everything else is the browser's. */
  const onClick = (event: React.MouseEvent) => {
    if (isForBrowser(event)) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link) return
    const eId = decodeFragment(link.hash)
    const note = link.dataset.note
    event.preventDefault()
    if (note) notes.toggle(note)
    else if (link.dataset.noteBack) window.document.getElementById(eId)?.focus()
    else reading.goTo(eId)
  }

  const text = useMemo(
    () => ({ id, mentionsIn, english, shown, cover, termsIn }),
    [id, mentionsIn, english, shown, cover, termsIn],
  )
  const context = useMemo(() => ({ id, document, parts }), [id, document, parts])
  const chosenIn =
    reading.chosen === null ? null : parts.resolve(partLocator(id, reading.chosen))?.section?.locator
  return (
    <ReaderProvider value={context} reading={reading}>
      <TextContext value={text}>
        <OpenFootnotesContext value={notes}>
          <div
            ref={page}
            className={styles.page}
            data-pane={pane ?? undefined}
            data-many-panes={hasManyPanes(id) || undefined}
          >
            <div className={`${styles.plan} screen-only`}>
              <Contents />
            </div>
            <main id="text" className={styles.main}>
              <Notices className={styles.notices}>
                <WrongValues values={wrong} />
              </Notices>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside answer to Enter by themselves */}
              <article
                ref={article}
                className={styles.article}
                data-text={shown}
                data-cover={cover}
                onClick={onClick}
              >
                <TurnsContext value={turns}>
                  <InTurn id="title">
                    <Masthead />
                  </InTurn>
                  <Summary parts={document.summary} chosen={reading.chosen} />
                  {document.sections.map((section) => (
                    <DocumentSection
                      key={section.eId}
                      section={section}
                      chosen={partLocator(id, section.eId) === chosenIn ? reading.chosen : null}
                    />
                  ))}
                </TurnsContext>
                <Unofficial />
              </article>
              <ReadingBar
                pane={pane}
                onStep={step}
                onGoTo={goTo}
                notice={
                  notice ||
                  (failed && needsEnglish(wanted) && <FailedEnglish onRetry={retry} />) ||
                  (terms.failed ? t('terms.failed') : '')
                }
                goToField={goToField}
                tools={
                  <TextControls
                    now={textNowShown}
                    chosen={chosen}
                    cover={cover}
                    marksTerms={marksTerms}
                    onChoose={choose}
                    onCover={(next) => chooseCover(next, textNow(article.current, shown))}
                    onMarkTerms={chooseTerms}
                  />
                }
              />
            </main>
            {pane && (
              <CompanionPane
                ref={companion}
                label={
                  pane === 'unknown' ? t('companion') : t('paneBeside', { pane: t(`panes.${pane}.label`) })
                }
                onClose={() => toPane(null)}
                closeLabel={t('closePane')}
                textAlone={
                  <a href={publicPath(urlOf({ language, page: 'read', document: id }))}>{t('textAlone')}</a>
                }
              >
                <Outlet />
              </CompanionPane>
            )}
          </div>
          <SelectionWatch text={article} nameOf={names.full} />
          <MentionCard within={article} terms={terms} />
          <span id={TERM_HINT} hidden>
            {t('terms.hint')}
          </span>
          <span id={CARD_HINT} hidden>
            {t('cardHint')}
          </span>
        </OpenFootnotesContext>
      </TextContext>
    </ReaderProvider>
  )
}
