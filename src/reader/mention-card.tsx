import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom'
import { Link } from '@tanstack/react-router'
import {
  type MouseEvent as ReactMouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { loadRecord, type RecordOfThings } from '../corpus/record.ts'
import { isLocator, type Locator, parseLocator } from '../locator.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { requestGoTo, setPointed } from '../ui/pairing.ts'
import { referenceHref } from '../ui/reference-href.ts'
import { ThingFacts } from '../ui/thing/thing-facts.tsx'
import { ThingTitle } from '../ui/thing/thing-title.tsx'
import { WhereMentioned } from '../ui/thing/where-mentioned.tsx'
import styles from './mention-card.module.css'
import { useReader } from './reader-context.tsx'

const OPEN_AFTER = 250
const CLOSE_AFTER = 250

interface Shown {
  readonly anchor: HTMLElement
  readonly locator: Locator
  /** Opened by a press: stays until closed, and has the focus. */
  readonly pinned: boolean
}

const mentionAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null

/**
 * What a mention stands for, beside it: after a short hover, on keyboard focus, or pinned by a press. One card for the
 * whole text; it listens where the mentions are instead of at each of them.
 */
export function MentionCard({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { id, reading } = useReader()
  const { goTo } = reading
  const card = useRef<HTMLDivElement>(null)
  const timer = useRef(0)
  const [shown, setShown] = useState<Shown | null>(null)
  const pinned = useRef(false)
  pinned.current = shown?.pinned ?? false
  const [record, setRecord] = useState<RecordOfThings | null>(null)

  const show = useCallback((anchor: HTMLElement, pinned: boolean) => {
    const locator = anchor.dataset.locator ?? ''
    if (!isLocator(locator)) return
    void loadRecord().then(setRecord)
    setPointed(locator)
    setShown({ anchor, locator, pinned })
  }, [])
  const hide = useCallback(() => {
    window.clearTimeout(timer.current)
    setPointed(null)
    setShown(null)
  }, [])

  useEffect(() => {
    const article = within.current
    if (!article) return
    const later = (act: () => void, delay: number) => {
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(act, delay)
    }
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const anchor = mentionAt(event.target)
      if (pinned.current) return
      if (anchor) later(() => show(anchor, false), OPEN_AFTER)
      else later(hide, CLOSE_AFTER)
    }
    const focus = (event: FocusEvent) => {
      const anchor = mentionAt(event.target)
      if (anchor?.matches(':focus-visible')) show(anchor, false)
    }
    const blur = (event: FocusEvent) => {
      const next = event.relatedTarget
      if (next instanceof Node && card.current?.contains(next)) return
      if (mentionAt(event.target) && !pinned.current) hide()
    }
    const press = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const anchor = mentionAt(event.target)
      if (!anchor) return
      const address = parseLocator(anchor.dataset.locator ?? '')
      if (address?.kind === 'url') return
      event.preventDefault()
      if (address?.kind === 'part' && address.document === id) goTo(address.eId)
      else {
        show(anchor, true)
        if (isLocator(anchor.dataset.locator ?? '')) requestGoTo(anchor.dataset.locator as Locator)
      }
    }
    article.addEventListener('pointerover', over)
    article.addEventListener('pointerleave', over)
    article.addEventListener('focusin', focus)
    article.addEventListener('focusout', blur)
    article.addEventListener('click', press)
    return () => {
      window.clearTimeout(timer.current)
      article.removeEventListener('pointerover', over)
      article.removeEventListener('pointerleave', over)
      article.removeEventListener('focusin', focus)
      article.removeEventListener('focusout', blur)
      article.removeEventListener('click', press)
    }
  }, [within, id, goTo, show, hide])

  useEffect(() => {
    const element = card.current
    if (!element || !shown) return
    const { anchor } = shown
    element.showPopover({ source: anchor })
    anchor.setAttribute('aria-expanded', 'true')
    if (shown.pinned) element.focus()
    const place = async () => {
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [inline(), offset(6), flip({ padding: 60 }), shift({ padding: 10 })],
      })
      element.style.left = `${x}px`
      element.style.top = `${y}px`
    }
    const stop = autoUpdate(anchor, element, () => void place())
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (element.contains(document.activeElement)) anchor.focus()
      hide()
    }
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target) && !mentionAt(event.target)) hide()
    }
    // Not React's onPointerEnter: it comes before the article's own pointerleave, whose timer it is to stop.
    const stay = () => window.clearTimeout(timer.current)
    const leave = () => {
      if (!shown.pinned) timer.current = window.setTimeout(hide, CLOSE_AFTER)
    }
    element.addEventListener('pointerenter', stay)
    element.addEventListener('pointerleave', leave)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onPress)
    return () => {
      stop()
      anchor.removeAttribute('aria-expanded')
      element.removeEventListener('pointerenter', stay)
      element.removeEventListener('pointerleave', leave)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPress)
      element.hidePopover()
    }
  }, [shown, hide])

  /** A place in this very text is led to; the router alone would change the address and stay where it is. */
  const onLink = (event: ReactMouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-locator]') : null
    const address = parseLocator(link?.dataset.locator ?? '')
    if (address?.kind !== 'part' || address.document !== id) return
    event.preventDefault()
    hide()
    goTo(address.eId)
  }

  const thing = shown && record?.thingAt(shown.locator)
  const event = shown && record?.eventsAt(shown.locator)[0]
  const here = shown?.anchor.closest(`[data-locator^="${id}/"]`)?.getAttribute('data-locator')
  return (
    <div
      ref={card}
      popover="manual"
      className={styles.card}
      role="dialog"
      aria-label={t('mentionCard')}
      lang={language}
      dir={direction}
      tabIndex={-1}
      onClickCapture={onLink}
    >
      {shown && thing && (
        <>
          <ThingTitle thing={thing} />
          <ThingFacts thing={thing} />
          {record && <WhereMentioned places={record.placesOf(shown.locator)} {...(here ? { here } : {})} />}
          <p className={styles.ways}>
            <a href={referenceHref(language, shown.locator)}>{t('moreInReferences')}</a>
            {event && (
              <Link
                to="/$lang/read/$document/timeline"
                params={{ lang: language, document: id }}
                search={{ event: event.slice('event/'.length) }}
                hash={reading.current ?? ''}
                resetScroll={false}
              >
                {t('onTimeline')}
              </Link>
            )}
          </p>
        </>
      )}
      {shown && record && !thing && (
        <>
          <p className={styles.plain}>{shown.anchor.textContent}</p>
          <WhereMentioned places={record.placesOf(shown.locator)} {...(here ? { here } : {})} />
          <p className={styles.faint}>{t('noEntry')}</p>
        </>
      )}
      {shown && !record && <p>{t('loading')}</p>}
    </div>
  )
}
