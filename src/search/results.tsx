import { memo, useCallback, useState } from 'react'
import type { SearchKind } from '../corpus/search-record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useNames } from '../place/names.ts'
import { Button } from '../ui/controls/button.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { shortened } from '../ui/shortened.ts'
import type { Found, HitGroup } from './engine/find.ts'
import { HitItem } from './hit-item.tsx'
import styles from './results.module.css'
import type { Search } from './use-found.ts'
import { unquoted } from './words/quotation-marks.ts'

interface Props {
  readonly search: Search
  readonly query: string
  /** Another query instead. */
  readonly onQuery: (query: string) => void
  /** Shows all hits of a kind, where not all are shown. */
  readonly onAll: (kind: SearchKind) => void
  readonly onFollow?: (() => void) | undefined
}

function Group({
  group,
  query,
  names,
  onAll,
  onFollow,
  level: Heading,
}: Pick<Props, 'query' | 'onAll' | 'onFollow'> & {
  readonly group: HitGroup
  readonly names: ReturnType<typeof useNames>
  readonly level: 'h2' | 'h3'
}) {
  const { t } = useTranslation('search')
  const { kind, total, hits } = group
  return (
    <section className={styles.group} data-kind={kind}>
      <Heading>
        {t(`group.${kind}`)} <span className={styles.number}>{t('number', { value: total })}</span>
      </Heading>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <HitItem key={hit.at} hit={hit} query={query} names={names} onFollow={onFollow} />
        ))}
      </ol>
      {total > hits.length && (
        <Button look="link" className={styles.more} onClick={() => onAll(kind)}>
          {t('more', { count: total })}
        </Button>
      )}
    </section>
  )
}

/** The query as it may have been meant. */
function Nearest({ nearest, onQuery }: Pick<Props, 'onQuery'> & { readonly nearest: string }) {
  const { t } = useTranslation('search')
  return (
    <p className={styles.nearest}>
      {t('nearest')}{' '}
      <Button look="link" data-nearest={nearest} onClick={() => onQuery(nearest)}>
        <MixedText text={nearest} />
      </Button>
    </p>
  )
}

/** Where nothing was found: the nearest word, or the words without their quotation marks. */
function Nothing({ search, query, onQuery }: Pick<Props, 'search' | 'query' | 'onQuery'>) {
  const { t } = useTranslation('search')
  const { found } = search
  if (!found) return null
  const { nearest, unknown, withoutQuotes } = found
  if (!/[\p{L}\p{N}]/u.test(query))
    return (
      <div className={styles.nothing}>
        <p>{t('onlySigns')}</p>
      </div>
    )
  return (
    <div className={styles.nothing}>
      <p>
        <MixedText text={t('none', { query: shortened(unquoted(found.query)) })} />
      </p>
      {unknown.length > 0 && unknown.length < query.trim().split(/\s+/).length && (
        <p>
          <MixedText text={t('unknown', { words: unknown.join('\u00a0· ') })} />
        </p>
      )}
      {nearest !== null && <Nearest nearest={nearest} onQuery={onQuery} />}
      {withoutQuotes > 0 && (
        <Button look="link" onClick={() => onQuery(unquoted(query))}>
          {t('withoutQuotes', { count: withoutQuotes })}
        </Button>
      )}
    </div>
  )
}

/** All that was found. A letter typed draws none of it anew: only another answer does. */
const Groups = memo(function Groups({
  found,
  parts,
  level,
  onAll,
  onFollow,
}: Pick<Props, 'onAll' | 'onFollow'> & {
  readonly found: Found
  readonly parts: Search['parts']
  readonly level: 'h2' | 'h3'
}) {
  // Not the first document's own: results come from all of them.
  const names = useNames(parts ? { parts } : {})
  return found.groups.map((group) => (
    <Group
      key={group.kind}
      group={group}
      query={found.query}
      names={names}
      level={level}
      onAll={onAll}
      onFollow={onFollow}
    />
  ))
})

/** What a query has found, group by group; or that it is not there yet, has failed, or found nothing. */
export function Results({
  search,
  query,
  onQuery,
  onAll,
  onFollow,
  level = 'h2',
}: Props & { readonly level?: 'h2' | 'h3' }) {
  const { t } = useTranslation(['search', 'common'])
  const { state, why, found, parts, retry } = search
  if (state === 'idle') return null
  if (state === 'failed') {
    return (
      <div role="alert" className={styles.nothing}>
        <p>
          {t('failed')} {why && t(`common:missed.${why}`)}
        </p>
        <Button onClick={retry}>{t('common:error.retry')}</Button>
      </div>
    )
  }
  if (!found) {
    return (
      <p className={styles.status} aria-busy="true">
        {t('common:loading')}
      </p>
    )
  }
  return (
    <div data-found={found.query}>
      {found.partly && <p className={styles.status}>{t('partly')}</p>}
      {found.total > 0 && found.nearest !== null && <Nearest nearest={found.nearest} onQuery={onQuery} />}
      {found.total === 0 && <Nothing search={search} query={query} onQuery={onQuery} />}
      <Groups found={found} parts={parts} level={level} onAll={onAll} onFollow={onFollow} />
    </div>
  )
}

/** How many hits of a kind are shown: few at first, all where they were asked for. */
export function useMost(few: number): {
  readonly most: number
  readonly showAll: () => void
  readonly showFew: () => void
} {
  const [all, setAll] = useState(false)
  const showAll = useCallback(() => setAll(true), [])
  const showFew = useCallback(() => setAll(false), [])
  return { most: all ? 10_000 : few, showAll, showFew }
}
