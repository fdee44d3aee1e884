/** The glossary: the terms, where each stands in both languages, and the check that it is always rendered as it says. */
import type { Span } from '../../edition/model.ts'
import { type Locator, parseLocator, partLocator, thingLocator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'
import { partsToTranslate, type TranslatedDocument } from '../english.ts'
import { type FoundTerm, type TranslatedText, termFinder } from './term-finder.ts'
import type { TermEntry, TermException } from './terms.ts'

/** A place where a term stands, with the words there. */
export interface TermPlace extends Span {
  readonly at: Locator
  readonly text: string
  /** Null where it is rendered otherwise; then `why` says so. */
  readonly english: (Span & { readonly text: string }) | null
  readonly why?: Bilingual
}

/** Where the words of a term mean something else. */
interface OtherSense extends Span {
  readonly at: Locator
  readonly text: string
  readonly why: Bilingual
}

export interface GlossaryTerm extends TermEntry {
  readonly locator: Locator
  /** In the order of reading. */
  readonly places: readonly TermPlace[]
  readonly otherSenses: readonly OtherSense[]
}

export class GlossaryError extends Error {
  override readonly name = 'GlossaryError'
}

interface PartText extends TranslatedText {
  readonly at: Locator
}

/** Every part of the documents that has both languages, in the order of reading. */
export function translatedTexts(
  documents: readonly Pick<TranslatedDocument, 'document' | 'translation'>[],
): PartText[] {
  return documents.flatMap(({ document, translation }) => {
    const texts = new Map(partsToTranslate(document).map(({ eId, text }) => [eId, text]))
    return translation.parts.map((part) => ({
      ...part,
      text: texts.get(part.eId) ?? '',
      at: partLocator(document.id, part.eId),
    }))
  })
}

const segmentsText = ({ text, segments }: PartText, { segments: touched }: FoundTerm): string =>
  touched.map((index) => text.slice(segments[index]?.start, segments[index]?.end)).join('')

const englishText = ({ english, segments }: PartText, { segments: touched }: FoundTerm): string =>
  touched
    .flatMap((index) => segments[index]?.english ?? [])
    .map(([start, end]) => english.slice(start, end).trim())
    .join(' … ')

/** What the check of one term needs to keep in mind. */
interface Findings {
  readonly places: TermPlace[]
  readonly otherSenses: OtherSense[]
  readonly used: Set<TermException>
  readonly wrong: string[]
}

/** Looks at every place of a term in a part, and puts down what is found. */
function look(
  term: TermEntry,
  part: PartText,
  places: readonly FoundTerm[],
  exceptions: readonly TermException[],
  into: Findings,
): void {
  for (const found of places) {
    const { start, end, english } = found
    const { at } = part
    const text = part.text.slice(start, end)
    const clause = segmentsText(part, found)
    const exception = exceptions.find(
      (one) =>
        one.at === at && clause.includes(one.words) && (one.kind === 'other-sense' || english === null),
    )
    if (exception) into.used.add(exception)
    if (exception?.kind === 'other-sense') {
      into.otherSenses.push({ at, start, end, text, why: exception.why })
    } else if (english) {
      const words = part.english.slice(english.start, english.end)
      into.places.push({ at, start, end, text, english: { ...english, text: words } })
    } else if (exception) {
      into.places.push({ at, start, end, text, english: null, why: exception.why })
    } else {
      const segments = found.segments.map((index) => index + 1).join(' and ')
      into.wrong.push(
        `${term.id}: ${at}, segment ${segments}, has «${text}», but its English “${englishText(part, found)}” has none of: ${term.en.forms.join(', ')}`,
      )
    }
  }
}

/** Forms that no text has, which would be misleading, in either language. */
function idleForms({ ar, en }: TermEntry, { places, otherSenses, wrong }: Findings): string[] {
  if (wrong.length > 0) return []
  const finders = ar.forms.map((form) => ({ form, find: termFinder({ ar: { ...ar, forms: [form] }, en }) }))
  const stands = (find: (part: TranslatedText) => FoundTerm[]) =>
    [...places, ...otherSenses].some(
      ({ text }) => find({ eId: '', text, english: '', segments: [] }).length > 0,
    )
  const rendered = new Set(places.map(({ english }) => english?.text.toLowerCase().replace(/\s+/g, ' ')))
  return [
    ...finders.filter(({ find }) => !stands(find)).map(({ form }) => form),
    ...en.forms.filter((form) => !rendered.has(form.toLowerCase())),
  ]
}

/** What a definition's source names, without the paragraph of a document of the facts. */
function knownAs(at: Locator): Locator {
  const address = parseLocator(at)
  if (!address || address.kind === 'part') return at
  return thingLocator(address.kind, address.id.split('/')[0] ?? address.id)
}

/**
 * @param known parts of our documents and things of the facts: what a definition may name as its source
 * @throws GlossaryError naming every term and segment where the English has none of the term's renderings and no
 * exception says why, and what in the glossary itself does not hold: an exception that nothing needs, a form that no
 * text has, an unknown source or term
 */
export function buildGlossary(
  terms: readonly TermEntry[],
  exceptions: readonly TermException[],
  documents: readonly Pick<TranslatedDocument, 'document' | 'translation'>[],
  known: ReadonlySet<Locator>,
): GlossaryTerm[] {
  const ids = new Set(terms.map(({ id }) => id))
  const parts = translatedTexts(documents)
  const partIds = new Set(parts.map(({ at }) => at))
  const wrong: string[] = []
  const used = new Set<TermException>()
  const built = terms.map((term): GlossaryTerm => {
    const findings: Findings = { places: [], otherSenses: [], used, wrong: [] }
    const own = exceptions.filter((exception) => exception.term === term.id)
    const find = termFinder(term)
    for (const part of parts) look(term, part, find(part), own, findings)
    wrong.push(
      ...findings.wrong,
      ...idleForms(term, findings).map((form) => `${term.id}: “${form}” stands nowhere`),
      ...term.sources
        .filter(({ at }) => !known.has(knownAs(at)))
        .map(({ at }) => `${term.id}: its source ${at} is not known`),
      ...term.sources
        .filter((source) => source.says === 'uses' && partIds.has(source.at))
        .filter(({ at }) => !findings.places.some((place) => place.at === at))
        .map(({ at }) => `${term.id}: it does not stand in its source ${at}`),
      ...term.falseFriends
        .filter((friend) => friend.term !== undefined && !ids.has(friend.term))
        .map((friend) => `${term.id}: its false friend ${friend.term} is no term`),
    )
    const { places, otherSenses } = findings
    return { ...term, locator: thingLocator('term', term.id), places, otherSenses }
  })
  wrong.push(
    ...exceptions
      .filter((exception) => !used.has(exception))
      .map(({ term, at, words }) => `${term}: nothing needs the exception at ${at} («${words}»)`),
  )
  if (wrong.length > 0) throw new GlossaryError(`the glossary does not hold:\n${wrong.join('\n')}`)
  return built
}
