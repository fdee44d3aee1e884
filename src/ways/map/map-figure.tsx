import { useCallback, useMemo, useRef } from 'react'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useWrongValues } from '../../place/use-search.ts'
import { Notice } from '../../ui/controls/notice.tsx'
import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'
import { NearestWays } from '../nearest-list.tsx'
import { askedId, waysLike } from '../ways-like.ts'
import { ChooseShown } from './choose.tsx'
import { layOutMap, WORD_SIZE } from './layout.ts'
import { MapLegend } from './legend.tsx'
import { legendEntries } from './legend-entries.ts'
import type { Shown } from './looks.ts'
import { MapActions } from './map-actions.tsx'
import styles from './map-figure.module.css'
import { MapView } from './map-view.tsx'
import { MarkedTable } from './marked-table.tsx'
import type { MapGround } from './model.ts'
import { type MapSearch, mapSearch } from './search.ts'
import { entriesAmong, markedParts } from './told.ts'
import { useMap } from './use-map.ts'
import { useMapNames } from './use-map-names.ts'

/** A picture has room for four columns. */
const PICTURE_WIDTH = 1180

const CARD = { fetch: () => import('./clause-card.tsx'), words: [] } as const

interface Props extends MapGround {
  readonly search: MapSearch
}

/** The address names a clause as `a-66-77/para_17.3`. */
function openClause(clause: string | undefined, texts: MapGround['texts']) {
  const [, part = '', num = ''] = /^(.+)\.(\d+)$/.exec(clause ?? '') ?? []
  const found = texts
    .flatMap(({ bands }) => bands.flatMap(({ parts }) => parts))
    .find(({ locator, clauses }) => locator === part && Number(num) < clauses.length)
  return found ? { part: found.locator, clause: Number(num) } : null
}

/** The clause before (-1) or after it (1) in reading order; null at the ends. */
function clauseBeside(
  { part, clause }: { readonly part: Locator; readonly clause: number },
  texts: MapGround['texts'],
  step: 1 | -1,
): string | null {
  const all = texts.flatMap(({ bands }) =>
    bands.flatMap(({ parts }) =>
      parts.flatMap(({ locator, clauses }) => clauses.map((_, num) => clauseLocator(locator, num))),
    ),
  )
  return all[all.indexOf(clauseLocator(part, clause)) + step] ?? null
}

/** The map with all that belongs to it: what it is coloured by, what that means, what a clause says, the table, files. */
export function MapFigure(props: Props) {
  const { texts, ways, search } = props
  const { t } = useTranslation('map')
  const { language, direction } = useLanguage()
  const mapNames = useMapNames()
  const { shown, missing, looks, byClause, names, nameOf, change } = useMap(props, search)
  const wrong = useWrongValues(mapSearch)
  const open = openClause(search.clause, texts)
  const marked = useMemo(() => markedParts(texts, looks, byClause), [texts, looks, byClause])
  const chosen: Locator | null = typeof shown === 'string' ? null : shown.locator
  const says = useSentence(shown, marked)
  const onOpen = useCallback(
    (part: Locator, clause: number) => change({ clause: clauseLocator(part, clause) }),
    [change],
  )
  const close = () => change({ clause: undefined })
  const openId = open && clauseLocator(open.part, open.clause)
  const ground = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const ClauseCard = useWhenAsked(open !== null, CARD, () => void reloadOrSayWhy({ isInAddress: true }))
  const before = open && clauseBeside(open, texts, -1)
  const after = open && clauseBeside(open, texts, 1)
  const key = legendEntries(shown, ways, { t, language })
  return (
    <div className={styles.figure}>
      <WrongValues values={search.clause === undefined || open ? wrong : [...wrong, search.clause]} />
      <Notice>
        {missing && (
          <NearestWays
            wanted={askedId(missing)}
            known={waysLike(missing, ways).map((way) => ({ ...way, id: askedId(way.locator) }))}
            says={(wanted) => t('unknown', { wanted })}
          />
        )}
      </Notice>
      <ChooseShown shown={shown} ways={ways} onChoose={(show) => change({ show, clause: undefined })} />
      <p className={styles.says}>
        <MixedText text={says} />{' '}
        {chosen && parseLocator(chosen) && <PlaceLink to={chosen}>{t('more')}</PlaceLink>}
      </p>
      <MapLegend entries={key} />
      <div ref={ground} className={styles.ground}>
        <MapView texts={texts} looks={looks} nameOf={nameOf} open={openId} onOpen={onOpen} onClose={close} />
        <div ref={place} className={`${styles.place} screen-only`} role="status">
          {open && ClauseCard && (
            <ClauseCard
              {...open}
              place={place}
              drawing={ground}
              name={t('clauseOf', { part: names.full(open.part), num: open.clause + 1 })}
              ways={ways}
              hasBefore={before !== null}
              hasAfter={after !== null}
              onStep={(step) => change({ clause: (step < 0 ? before : after) ?? undefined })}
              onClose={close}
            />
          )}
        </div>
      </div>
      <MapActions
        texts={texts}
        ways={ways}
        search={search}
        tableOpen={search.table === 'open'}
        onTable={(isOpen) => change({ table: isOpen ? 'open' : undefined })}
        figure={() => ({
          layout: layOutMap(texts, PICTURE_WIDTH, mapNames, textMeasure(WORD_SIZE)),
          lookOf: ({ part, clause }) => looks.get(clauseLocator(part, clause)),
          language,
          direction,
          title: t('title'),
          says,
          source: t('source'),
          key,
        })}
      />
      <div id="map.table">
        {search.table === 'open' && <MarkedTable parts={marked} names={names} caption={says} />}
      </div>
    </div>
  )
}

/** What the map shows, in a sentence. */
function useSentence(shown: Shown, marked: ReturnType<typeof markedParts>): string {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const clauses = t('clauses', { count: marked.reduce((sum, part) => sum + part.clauses, 0) })
  const of = t('parts', { count: marked.length })
  if (shown === 'issues')
    return t('says.issues', { clauses, parts: of, issues: t('issues', { count: entriesAmong(marked).size }) })
  if (shown === 'groups') return t('says.groups', { clauses, parts: of })
  return t('says.one', { name: shown.name[language], clauses, parts: of })
}
