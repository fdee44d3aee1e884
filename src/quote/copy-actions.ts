/** What is copied at once, without a panel. */
import { loadCitations } from '../corpus/load.ts'
import type { Language } from '../i18n/language.ts'
import { parseLocator } from '../locator.ts'
import type { Target } from '../place/actions/target.ts'
import type { Said } from '../place/actions/thing-action.ts'
import { wholeAddress } from '../ui/whole-address.ts'
import { namesOfTarget } from './citing/names-of-target.ts'
import { permalink } from './citing/permalink.ts'
import { plainWords, wordsWithCitation } from './citing/quoted.ts'
import { copyToClipboard } from './clipboard.ts'
import { isAt, loadPartTexts } from './words-of-part.ts'

const said = async (copying: Promise<boolean>, done: Said): Promise<Said> =>
  (await copying) ? done : 'copy-refused'

/** The address of the view as it stands; of words, the one that finds them again. */
export function copyLink(target: Target, language: Language): Promise<Said> {
  const address = target.selection ? permalink(target, language) : wholeAddress(target.view)
  return said(copyToClipboard({ text: address }), 'link-copied')
}

/** The words of a target: those that are selected, or those of the whole part, in the language asked for. */
export async function wordsOf(
  target: Target,
  language: Language,
): Promise<{ readonly words: string; readonly language: Language } | null> {
  if (target.selection) return target.selection
  const address = parseLocator(target.locator)
  if (address?.kind !== 'part') return null
  const part = (await loadPartTexts(address.document)).find((candidate) => isAt(candidate, address.eId))
  return part ? { words: part[language], language } : null
}

export async function copyWords(target: Target, language: Language): Promise<Said> {
  const quoted = await wordsOf(target, language)
  if (!quoted) return 'failed'
  return said(copyToClipboard(plainWords(quoted.words, quoted.language)), 'words-copied')
}

export async function copyCited(target: Target, language: Language): Promise<Said> {
  const [quoted, citations, names] = await Promise.all([
    wordsOf(target, language),
    loadCitations(),
    namesOfTarget(target),
  ])
  if (!quoted) return 'failed'
  const named = { ...target, name: names[quoted.language] }
  const copied = wordsWithCitation(citations, named, {
    ...quoted,
    address: permalink(target, quoted.language),
  })
  return said(copyToClipboard(copied), 'words-copied')
}
