import type { Language } from '../../i18n/language.ts'
import { isLocator, isWay, parseLocator, wholeDocument } from '../../locator.ts'
import type { SelectedWords, Target } from '../../place/actions/target.ts'
import { inLanguage, urlOf } from '../../place/address.ts'
import { hrefOf } from '../../place/href-of.ts'
import { writeQuotation } from '../../place/quotation.ts'
import { wholeAddress } from '../../ui/whole-address.ts'

/** All words of one part: its own address says the same. */
const isWholePart = ({ before, after, start, end }: SelectedWords): boolean =>
  before === '' && after === '' && start.part === end.part

/** The path at which a thing stands for good; of selected words, the one that finds them again. */
function permanentPath({ locator, view, kind, selection }: Target, language: Language): string {
  const address = parseLocator(locator)
  if (kind === 'part' && address?.kind === 'part') {
    const { document, eId } = address
    // Words of the other language are shown in it: what the reader usually shows may be the other one alone.
    const shown = selection && selection.language !== language ? { text: selection.language } : {}
    const quoted = selection && !isWholePart(selection) ? { ...shown, quote: writeQuotation(selection) } : {}
    return urlOf({ language, page: 'read', document, part: eId, view: quoted })
  }
  if (kind === 'doc' || kind === 'event' || kind === 'actor' || kind === 'term')
    return hrefOf(language, wholeDocument(locator))
  // A way through the texts stands on its own page, wherever it is seen.
  if (address && isLocator(locator) && isWay(locator)) return hrefOf(language, locator)
  return inLanguage(view, language)
}

export const permalink = (target: Target, language: Language): string =>
  wholeAddress(permanentPath(target, language))
