import { type MouseEvent as ReactMouseEvent, type RefObject, useRef } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isLocator, parseLocator } from '../../locator.ts'
import { requestGoTo } from '../../place/reading-place.ts'
import { useRecord } from '../../place/use-record.ts'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'
import { usePlaceRead, useReader } from '../reader-context.tsx'
import type { Terms } from '../terms/use-terms.ts'
import { CardFailed } from './card-failed.tsx'
import styles from './mention-card.module.css'
import { partAround } from './part-around.ts'
import { locatorOf, useMentionCard } from './use-mention-card.ts'
import { usePopover } from './use-popover.ts'

const CONTENT = { fetch: () => import('./card-content.tsx'), words: ['references'] } as const

interface Props {
  readonly within: RefObject<HTMLElement | null>
  readonly terms: Terms
}

/** What a mention in the text stands for, or what a term in it means, beside it. */
export function MentionCard({ within, terms }: Props) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { id } = useReader()
  const reading = usePlaceRead()
  const card = useRef<HTMLDivElement>(null)

  /** A place in this very text is led to: the router alone would change the address and stay where it is. */
  const leadTo = (locator: string): boolean => {
    const address = parseLocator(locator)
    if (address?.kind !== 'part' || address.document !== id) return false
    reading.goTo(address.eId)
    return true
  }
  const { shown, close } = useMentionCard(within, card, (mention, press) => {
    const locator = locatorOf(mention)
    if (!locator || isForBrowser(press) || parseLocator(locator)?.kind === 'url') return false
    press.preventDefault()
    if (leadTo(locator)) return false
    requestGoTo(locator)
    return true
  })
  usePopover(card, shown, close)
  const { record, failed, retry } = useRecord(shown)
  const Content = useWhenAsked(shown !== null, CONTENT, () => void reloadOrSayWhy())

  const onLink = (event: ReactMouseEvent) => {
    if (isForBrowser(event) || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[data-locator]')
    if (!link || !leadTo(link.dataset.locator ?? '')) return
    event.preventDefault()
    close()
  }
  const locator = shown && locatorOf(shown.mention)
  const isTerm = shown?.mention.dataset.mention === 'term'
  return (
    <div
      ref={card}
      popover="manual"
      className={styles.card}
      role="dialog"
      aria-label={t(isTerm ? 'terms.card' : 'mentionCard')}
      lang={language}
      dir={direction}
      tabIndex={-1}
      onClickCapture={onLink}
    >
      {shown && !isTerm && !(record && Content) && !failed && <p>{t('loading')}</p>}
      {shown && failed && <CardFailed retry={retry} />}
      {shown && locator && !isTerm && record && Content && (
        <Content
          record={record}
          locator={locator}
          words={shown.mention.textContent}
          here={partAround(shown.mention)}
        />
      )}
      {shown && <TermsOf mention={shown.mention} terms={terms} record={record} />}
    </div>
  )
}

/** The terms that the words of a mention or a mark are, each with its meaning. */
function TermsOf({
  mention,
  terms: { tools, termAt },
  record,
}: {
  readonly mention: HTMLElement
  readonly terms: Terms
  readonly record: RecordOfThings | null
}) {
  const { t } = useTranslation('reader')
  const { terms = '' } = mention.dataset
  if (terms === '') return null
  if (!tools) return <p>{t('loading')}</p>
  return terms.split(' ').map((locator) => {
    const term = isLocator(locator) && termAt(locator)
    return term && <tools.TermCard key={locator} term={term} record={record} />
  })
}
