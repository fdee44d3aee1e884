import { parseLocator } from '../../locator.ts'
import type { Target } from '../../place/actions/target.ts'
import { LONGEST_NAME, LONGEST_QUOTATION, type Place } from '../model/entry.ts'

/** Where the view is part of what is meant: a drawing in the state in which it is seen. */
const hasView = ({ kind, view }: Target): boolean =>
  kind === 'chart' || (kind === 'event' && view.includes('/timeline'))

/** What is noted of a thing that the menu was opened for. */
export function placeOfTarget(target: Target): Place {
  const { locator, name, view, selection } = target
  const isPart = parseLocator(locator)?.kind === 'part' && target.kind === 'part'
  return {
    at: locator,
    ...(!isPart && { name: name.slice(0, LONGEST_NAME) }),
    ...(hasView(target) && { view: view.replace(/^\/[a-z]{2}(?=\/)/, '') }),
    ...(selection && {
      selection: {
        language: selection.language,
        exact: selection.words.slice(0, LONGEST_QUOTATION),
        prefix: selection.before,
        suffix: selection.after,
        ...(selection.end.part !== locator && { end: selection.end.part }),
      },
    }),
  }
}

/** Whether two places are the same words of the same thing; the state of a view does not tell them apart. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.at === other.at &&
  one.selection?.language === other.selection?.language &&
  one.selection?.exact === other.selection?.exact &&
  one.selection?.prefix === other.selection?.prefix
