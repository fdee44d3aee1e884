import { type RefObject, useCallback, useEffect, useEffectEvent, useReducer } from 'react'
import { isLocator, type Locator } from '../../locator.ts'
import { setPointed, stopPointing } from '../../place/lighting.ts'
import { type CardEvent, type CardState, CLOSED, cardState, type Shown } from './card-state.ts'

/** How long the pointer rests, in ms, before the card opens or closes. */
const REST = 250

/** What a mention stands for. */
export function locatorOf(mention: HTMLElement): Locator | null {
  const { locator = '' } = mention.dataset
  return isLocator(locator) ? locator : null
}

/** The mention that an event happened at; one without a locator counts as plain text. */
export function mentionAt(target: EventTarget | null): HTMLElement | null {
  const mention = target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null
  return mention && locatorOf(mention) ? mention : null
}

/** The key that leads from a mention into its card, as Enter does where the mention leads nowhere else. */
const isPlainArrowDown = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'ArrowDown' && !(altKey || ctrlKey || metaKey || shiftKey)

/** While words are selected, what can be done with them stands there (place/actions/selection-bar.tsx). */
const isSelecting = (): boolean => document.getSelection()?.isCollapsed === false

interface OpenCard {
  readonly shown: Shown<HTMLElement> | null
  readonly close: () => void
}

/**
 * Which mention the card shows. One card serves the whole text: it listens where the mentions are, not at each of them.
 * @param wantsCard whether a press on a mention is to open its card; where it is not, the answerer has done something else
 */
export function useMentionCard(
  article: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  wantsCard: (mention: HTMLElement, press: MouseEvent) => boolean,
): OpenCard {
  const [{ shown, waitingFor }, send] = useReducer<CardState<HTMLElement>, [CardEvent<HTMLElement>]>(
    cardState,
    CLOSED,
  )
  const close = useCallback(() => send({ type: 'close' }), [])
  const opens = useEffectEvent(wantsCard)

  useEffect(() => {
    if (!waitingFor) return
    const timer = window.setTimeout(() => send({ type: isSelecting() ? 'close' : 'waited' }), REST)
    return () => window.clearTimeout(timer)
  }, [waitingFor])

  useEffect(() => {
    if (!shown) return
    const locator = locatorOf(shown.mention)
    setPointed(locator)
    // The card closes a moment after the pointer has left, which may be at something else by then.
    return () => stopPointing(locator)
  }, [shown])

  useEffect(() => {
    const text = article.current
    const element = card.current
    if (!text || !element) return
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') send({ type: 'over', mention: mentionAt(event.target) })
    }
    const focus = ({ target }: FocusEvent) => {
      const mention = mentionAt(target)
      if (mention?.matches(':focus-visible')) send({ type: 'focus', mention })
    }
    const blur = ({ target, relatedTarget }: FocusEvent) => {
      const intoCard = relatedTarget instanceof Node && element.contains(relatedTarget)
      if (mentionAt(target) && !intoCard) send({ type: 'blur' })
    }
    const press = (event: MouseEvent) => {
      const mention = mentionAt(event.target)
      if (mention && opens(mention, event)) send({ type: 'press', mention })
    }
    const enter = (event: KeyboardEvent) => {
      const mention = mentionAt(event.target)
      if (!mention || !isPlainArrowDown(event)) return
      event.preventDefault()
      send({ type: 'press', mention })
    }
    const stop = new AbortController()
    const { signal } = stop
    text.addEventListener('pointerover', over, { signal })
    text.addEventListener('pointerleave', over, { signal })
    text.addEventListener('focusin', focus, { signal })
    text.addEventListener('focusout', blur, { signal })
    text.addEventListener('click', press, { signal })
    text.addEventListener('keydown', enter, { signal })
    // Not React's onPointerEnter: it comes before the text's own pointerleave, and is to be heard after it.
    element.addEventListener('pointerenter', () => send({ type: 'enter-card' }), { signal })
    element.addEventListener('pointerleave', () => send({ type: 'leave-card' }), { signal })
    return () => stop.abort()
  }, [article, card])

  return { shown, close }
}
