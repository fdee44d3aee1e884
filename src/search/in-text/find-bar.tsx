import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { presentFragment } from '../../place/fragment.ts'
import { highlight, watchText } from '../../place/shown-text.ts'
import { useWithoutValue } from '../../place/use-without-value.ts'
import { Button } from '../../ui/controls/button.tsx'
import { FloatingBar } from '../../ui/controls/floating-bar.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { shortened } from '../../ui/shortened.ts'
import type { WrittenRow } from '../engine/find.ts'
import { useFound } from '../use-found.ts'
import './find-bar.css'
import { rangesIn } from './ranges.ts'

const ALL = 'masar-found'
const CURRENT = 'masar-found-current'

/** A list of entries: its tools are not among the words. */
const list = () => document.querySelector('#text [data-entries]')
const text = () => list() ?? document.querySelector('#text article')

/** The first place in the part that the address names, or after it. */
function firstFrom(ranges: readonly Range[], part: string): number {
  const element = part ? document.getElementById(part) : null
  if (!element) return 0
  const at = ranges.findIndex(
    (range) =>
      element.contains(range.startContainer) ||
      (element.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return Math.max(0, at)
}

/** The places of the words in the text, found anew when it is shown otherwise; null as long as none was looked for. */
function useRanges(written: readonly WrittenRow[] | undefined): readonly Range[] | null {
  const [ranges, setRanges] = useState<readonly Range[] | null>(null)
  useEffect(() => {
    const article = text()
    if (!article || !written) return
    return watchText(article, () => setRanges(rangesIn(article, written)))
  }, [written])
  return ranges
}

/** The words that were searched for, marked in the text, with the way from one place to the next. */
export default function FindBar({ query }: { readonly query: string }) {
  const { t } = useTranslation('search')
  const close = useWithoutValue('find')
  const { found } = useFound(query, 0)
  const ranges = useRanges(found?.query === query ? found.written : undefined)
  const [at, setAt] = useState<number | null>(null)
  const total = ranges?.length ?? 0
  const current = Math.min(at ?? 0, Math.max(0, total - 1))

  const start = useRef(presentFragment())
  useEffect(() => {
    if (ranges && ranges.length > 0) setAt((known) => known ?? firstFrom(ranges, start.current))
  }, [ranges])
  useEffect(() => {
    highlight(ALL, ranges ?? [])
    const own = ranges?.[current]
    highlight(CURRENT, own ? [own] : [])
    return () => {
      highlight(ALL, [])
      highlight(CURRENT, [])
    }
  }, [ranges, current])

  const go = (by: 1 | -1) => {
    const next = (current + by + total) % total
    setAt(next)
    ranges?.[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  if (!ranges) return null
  return (
    <FloatingBar
      label={t('find.label')}
      at={list() === null ? 'header' : 'foot'}
      closeLabel={t('find.close')}
      onClose={close}
    >
      <p role="status">
        {total === 0 ? (
          <MixedText text={t('find.none', { query: shortened(query, 40) })} />
        ) : (
          t('find.count', { at: current + 1, total })
        )}
      </p>
      {total > 0 && (
        <>
          <Button
            look="small"
            onClick={() => go(-1)}
            aria-label={t('find.previous')}
            title={t('find.previous')}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button look="small" onClick={() => go(1)} aria-label={t('find.next')} title={t('find.next')}>
            <span aria-hidden="true">↓</span>
          </Button>
        </>
      )}
    </FloatingBar>
  )
}
