/** What something can be done with: a thing that has a locator, as a person has it before them, or words of a text. */
import type { RefObject } from 'react'
import type { Language } from '../../i18n/language.ts'
import { type Locator, parseLocator, type ThingKind } from '../../locator.ts'

export type TargetKind = 'part' | 'chart' | 'step' | ThingKind

/** Where selected words begin or end. */
export interface WordsEdge {
  readonly part: Locator
  /** Index of the clause in the part's `segments`; null where the text is shown without its counterpart. */
  readonly segment: number | null
}

/** Words of a text that are selected, as the edition has them: with Latin digits, single spaces, no numbers of notes. */
export interface SelectedWords {
  /** Those of several paragraphs are divided by line breaks. */
  readonly words: string
  /** A little of the text before and after them; empty where they begin or end their paragraph. */
  readonly before: string
  readonly after: string
  readonly language: Language
  readonly start: WordsEdge
  readonly end: WordsEdge
}

export type NameIn = (language: Language) => string | Promise<string>

export interface Target {
  readonly kind: TargetKind
  /** Of a selection, the part that it begins in. A chart is `chart/{id}`, a step `present/{deck}/{step}`. */
  readonly locator: Locator
  /** What the page calls it: “paragraph 12”. */
  readonly name: string
  /** What it is called in either language, where only its page can say: of charts and steps of talks. */
  readonly nameIn?: NameIn | undefined
  /** The address of the view as it stands, below the site's folder: `/en/timeline?from=2003&event=…`. */
  readonly view: string
  /** Null where it is the thing as a whole. */
  readonly selection: SelectedWords | null
}

/**
 * The locators of charts and of steps of talks. What takes one apart stands where that is wanted
 * (notes/places/place-names.ts, search/hit-link.tsx, present/add/step-for.ts): here it would be in the scripts of every page.
 */
export const chartLocator = (chart: string): Locator => `chart/${chart}`
export const stepLocator = (deck: string, step: number): Locator => `present/${deck}/${step}`

export function kindOf(locator: Locator): TargetKind {
  if (locator.startsWith('chart/')) return 'chart'
  if (locator.startsWith('present/')) return 'step'
  return parseLocator(locator)?.kind ?? 'part'
}

/** Whether it is text, not a figure of a table, a chart or a thing of the record. */
export const hasWords = ({ kind, locator }: Target): boolean =>
  kind === 'part' && parseLocator(locator)?.kind === 'part' && !locator.includes('/table_')

/** A heading is pointed at by its section. */
export const isHeading = ({ kind, locator }: Target): boolean => {
  const address = parseLocator(locator)
  return kind === 'part' && address?.kind === 'part' && /^sec_\d+$/.test(address.eId)
}

/** What the menu is opened for, and the button that opens it. */
export interface MenuRequest {
  readonly target: Target
  readonly anchor: HTMLElement
}

/** Where words may be selected. */
export interface SelectionProps {
  /** The text whose words can be selected. */
  readonly text: RefObject<HTMLElement | null>
  readonly nameOf: (part: Locator) => string
}
