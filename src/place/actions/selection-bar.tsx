import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { parseLocator } from '../../locator.ts'
import { stayBeside } from '../../ui/beside/stay-beside.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { ownPath } from '../../ui/site-path.ts'
import { useActions } from './actions-context.tsx'
import { selectedWords } from './selected-words.ts'
import styles from './selection-bar.module.css'
import type { SelectionProps, Target } from './target.ts'
import type { ThingAction } from './thing-action.ts'
import { useDoing } from './use-doing.tsx'

interface Shown {
  readonly target: Target
  readonly actions: readonly ThingAction[]
  readonly range: Range
}

/** A selection is being made as long as it changes more often than this, in ms. */
const STILL_MS = 180

/** The words as one box: what stands above or below it covers none of them. */
function boxOf(range: Range): DOMRect {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const top = Math.min(...lines.map((line) => line.top))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return new DOMRect(left, top, right - left, bottom - top)
}

function rangeIn(text: HTMLElement | null): Range | null {
  const selection = document.getSelection()
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  // Where everything is selected nothing in particular is meant.
  return text.contains(range.commonAncestorContainer) ? range : null
}

const partAddress = (part: string): string => {
  const address = parseLocator(part)
  const { pathname, search } = window.location
  return `${ownPath(pathname)}${search}${address?.kind === 'part' ? `#${address.eId}` : ''}`
}

const isMenuOpen = () => document.querySelector('[role="menu"]') !== null

/** What can be done with the selected words, beside them and never over them. Tab leads into it, Escape closes it. */
export function SelectionBar({ text, nameOf }: SelectionProps) {
  const { t } = useTranslation('actions')
  const { direction } = useLanguage()
  const actions = useActions()
  const { choose, isBusy, shown: outcome } = useDoing()
  const [shown, setShown] = useState<Shown | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  const look = useEffectEvent(async () => {
    if (isBusy || isMenuOpen() || bar.current?.contains(document.activeElement)) return
    const range = rangeIn(text.current)
    const selection = range && text.current && selectedWords(text.current, range)
    if (!range || !selection || !actions) return setShown(null)
    const { part } = selection.start
    const target: Target = {
      kind: 'part',
      locator: part,
      name: nameOf(part),
      view: partAddress(part),
      selection,
    }
    const known = await actions.actionsFor(target)
    if (known.length > 0 && rangeIn(text.current))
      setShown({ target, actions: known, range: range.cloneRange() })
  })
  useEffect(() => {
    let timer = 0
    let isPressed = false
    const lookSoon = () => {
      window.clearTimeout(timer)
      if (!isPressed) timer = window.setTimeout(() => void look().catch(() => undefined), STILL_MS)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('selectionchange', lookSoon, { signal })
    // With a mouse the selection is made when the button is released; a finger lets go while it drags the handles.
    document.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        isPressed = pointerType === 'mouse'
      },
      { signal, capture: true },
    )
    document.addEventListener(
      'pointerup',
      () => {
        isPressed = false
        lookSoon()
      },
      { signal, capture: true },
    )
    // The menu of a thing was opened while words are selected: it is about the thing.
    document.addEventListener(
      'beforetoggle',
      ({ target }) => {
        if (target instanceof Element && target.getAttribute('role') === 'menu') setShown(null)
      },
      { signal, capture: true },
    )
    lookSoon()
    return () => {
      stop.abort()
      window.clearTimeout(timer)
    }
  }, [])

  // What was done may open a dialog once it is done: then the bar has come back.
  useEffect(() => {
    if (isBusy) setShown(null)
  }, [isBusy])

  useEffect(() => {
    const element = bar.current
    if (!element || !shown) return
    element.showPopover?.()
    const { range } = shown
    const stopPlacing = stayBeside(element, { getClientRects: () => [boxOf(range)] })
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || element.contains(document.activeElement)) return
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        setShown(null)
      } else if (event.key === 'Tab' && !event.shiftKey && !document.querySelector('dialog:modal')) {
        event.preventDefault()
        element.querySelector('button')?.focus({ preventScroll: true })
      }
    }
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      stopPlacing()
    }
  }, [shown])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const { activeElement } = document
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1
    const by = { ArrowRight: direction === 'ltr' ? 1 : -1, ArrowLeft: direction === 'ltr' ? -1 : 1 }[
      event.key
    ]
    if (by !== undefined) {
      event.preventDefault()
      buttons[(at + by + buttons.length) % buttons.length]?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
  }
  /** The words stay selected, and the focus goes to the part that they are in. */
  const close = () => {
    setShown(null)
    const part = shown && elementAt(shown.range)?.closest<HTMLElement>('[tabindex]')
    part?.focus({ preventScroll: true })
  }
  return (
    <>
      {shown && (
        <div
          ref={bar}
          popover="manual"
          role="toolbar"
          aria-label={t('selection')}
          dir={direction}
          className={styles.bar}
          // A press would take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onKeyDown={onKeyDown}
        >
          {shown.actions.map((action) => (
            <Button
              key={action.id}
              look="quiet"
              onClick={() => {
                const { target } = shown
                setShown(null)
                choose(action, target)
              }}
            >
              {t(`label.${action.id}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {shown && t('selectionHint')}
      </p>
      {outcome}
    </>
  )
}

const elementAt = ({ startContainer }: Range): Element | null =>
  startContainer instanceof Element ? startContainer : startContainer.parentElement
