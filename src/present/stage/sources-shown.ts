import type { Locator } from '../../locator.ts'
import { locatorsOf } from '../deck/material.ts'
import type { Step } from '../deck/schema.ts'

/** More than this have no room under a step; the step of sources has them all. */
const MOST = 2

/** Of the places a step names, those that stand below it. */
export function sourcesShown(step: Step): readonly Locator[] {
  switch (step.kind) {
    case 'title':
    case 'sources':
      return []
    // Whoever looks at the timeline sees its events named.
    case 'view':
      return step.sources.filter((locator) => !locator.startsWith('event/')).slice(0, 1)
    case 'table':
    case 'question':
    case 'answers':
      return step.sources.slice(0, 1)
    default:
      return locatorsOf(step).slice(0, MOST)
  }
}
