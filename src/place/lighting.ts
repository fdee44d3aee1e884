/**
 * What is lit: a person points at something in one pane, and what belongs to it lights up in all of them, as does what
 * belongs to the part being read. No pane knows another. What belongs to what says the relation graph, as much of it
 * as the open pages have brought; how a thing looks when it is lit is each feature's own affair.
 */
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from 'react'
import { isLocator, type Locator } from '../locator.ts'
import { useReadingPlace } from './reading-place.ts'
import { useRecord } from './use-record.ts'

/** Answers what belongs to a locator (`litBy` in corpus/relations/belonging.ts). */
export type Knowledge = (locator: Locator) => ReadonlySet<Locator>

interface Lighting {
  readonly pointing: Locator | null
  /** What a person has chosen, to be lit as long as they point at nothing. */
  readonly chosen: Locator | null
  /** Of these two what lights now. */
  readonly pointed: Locator | null
  /** What belongs to `pointed`, itself included. */
  readonly lit: ReadonlySet<Locator>
  readonly knowledge: readonly Knowledge[]
}

const NOTHING: ReadonlySet<Locator> = new Set()
const DARK: Lighting = { pointing: null, chosen: null, pointed: null, lit: NOTHING, knowledge: [] }

let current: Lighting = DARK
const listeners = new Set<() => void>()

const belongingTo = (locator: Locator | null, knowledge: readonly Knowledge[]): ReadonlySet<Locator> =>
  locator === null ? NOTHING : new Set([locator, ...knowledge.flatMap((litBy) => [...litBy(locator)])])

function change(next: Partial<Pick<Lighting, 'pointing' | 'chosen' | 'knowledge'>>): void {
  const { pointing, chosen, knowledge } = { ...current, ...next }
  const pointed = pointing ?? chosen
  const isSame = pointed === current.pointed && knowledge === current.knowledge
  current = {
    pointing,
    chosen,
    pointed,
    knowledge,
    lit: isSame ? current.lit : belongingTo(pointed, knowledge),
  }
  if (isSame) return
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A person points at something (hover, focus), or no longer at anything. */
export const setPointed = (pointing: Locator | null): void => change({ pointing })

/** A person chooses something, which stays lit until they choose something else; null for nothing. */
export const setChosen = (chosen: Locator | null): void => change({ chosen })

/** A person no longer points at this; what they have pointed at since stays lit. */
export function stopPointing(at: Locator | null): void {
  if (current.pointing === at) setPointed(null)
}

/** Brings what a page knows of the relation graph, as long as it is open. */
export function useKnowledge(litBy: Knowledge | null): void {
  useEffect(() => {
    if (!litBy) return
    change({ knowledge: [...current.knowledge, litBy] })
    return () => change({ knowledge: current.knowledge.filter((other) => other !== litBy) })
  }, [litBy])
}

/** Whether this very thing is lit by what is pointed at; nothing is drawn again before that changes. */
export const useIsLit = (locator: Locator | null): boolean =>
  useSyncExternalStore(
    subscribe,
    () => locator !== null && current.lit.has(locator),
    () => false,
  )

/** What a person points at, wherever that is. */
export const usePointed = (): Locator | null =>
  useSyncExternalStore(
    subscribe,
    () => current.pointed,
    () => null,
  )

const useLighting = (): Lighting =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => DARK,
  )

/** A locator and what belongs to it, itself included. */
export interface Light {
  readonly from: Locator
  readonly by: 'pointing' | 'reading'
  readonly lit: ReadonlySet<Locator>
}

/** For drawings that are lit as a whole: what lights now, pointing before reading. */
export function useLights(): readonly Light[] {
  const reading = useReadingPlace()
  // What pages know matters only where it lights something: a drawing that is dark is not drawn anew as they come and go.
  const { pointed, lit, knowledge } = useSyncExternalStore(
    subscribe,
    () => (current.pointed === null && reading === null ? DARK : current),
    () => DARK,
  )
  const read = useMemo(() => belongingTo(reading, knowledge), [reading, knowledge])
  return useMemo(
    () => [
      ...(pointed ? [{ from: pointed, by: 'pointing' as const, lit }] : []),
      ...(reading ? [{ from: reading, by: 'reading' as const, lit: read }] : []),
    ],
    [pointed, lit, reading, read],
  )
}

/** The clauses that are lit, where they are elements: they bear their number, and stand in an element of their part. */
function litClauses(page: HTMLElement | null, lit: ReadonlySet<Locator>): HTMLElement[] {
  return [...(page?.querySelectorAll<HTMLElement>('[data-segment]') ?? [])].filter((clause) => {
    const part = clause.closest<HTMLElement>('[data-locator]')?.dataset.locator
    const number = clause.dataset.segment?.split('.').at(-1)
    const locator = `${part}.${number}`
    return isLocator(locator) && lit.has(locator)
  })
}

/**
 * For the long text and the panes beside it: marks with `data-lit` every element in the page that is lit by what is
 * pointed at. The attribute is set past React, which would otherwise draw the whole document again at every hover; the
 * record is fetched when a person first points at something; without it nothing is lit.
 * @param drawnWith with what the text is drawn: with another, its clauses become elements, or others
 */
export function useMarkLit(page: RefObject<HTMLElement | null>, drawnWith: unknown = null): void {
  const { pointed, lit } = useLighting()
  const { record } = useRecord(pointed)
  useKnowledge(record?.litBy ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the text is drawn with says when it was drawn anew
  useEffect(() => {
    const elements = [
      ...(page.current?.querySelectorAll<HTMLElement>('[data-locator]:not([data-lit])') ?? []),
    ]
    const marked = elements.filter(({ dataset: { locator = '' } }) => isLocator(locator) && lit.has(locator))
    marked.push(...litClauses(page.current, lit))
    for (const element of marked) element.dataset.lit = ''
    return () => {
      // A component that lights itself writes another value: that is its own.
      for (const element of marked) if (element.dataset.lit === '') delete element.dataset.lit
    }
  }, [page, lit, drawnWith])
}
