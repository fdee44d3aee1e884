/** The words of a part that speak of an event: no paragraph is said to mention an event in which nothing does. */
import type { EditedDocument, TextPart } from '../edition/model.ts'
import { documentLocator } from '../edition/references/document-locator.ts'
import { type Locator, partLocator, thingLocator } from '../locator.ts'
import type { ChronologyEvent, EventWords } from './facts.ts'
import type { Relation, Statement } from './relations/relation.ts'

/** The running texts of a document by eId. */
export function textsOf(document: EditedDocument): ReadonlyMap<string, TextPart> {
  const { title, summary, sections, footnotes } = document
  const inSections = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading] : []),
    ...paragraphs,
  ])
  return new Map([title, ...summary, ...inSections, ...footnotes].map((part) => [part.eId, part]))
}

/** Where a part says these words. @throws Error when it does not */
export function statementIn(
  document: string,
  texts: ReadonlyMap<string, TextPart>,
  { part, words }: { readonly part: string; readonly words: string },
): Omit<Statement, 'english'> {
  const text = texts.get(part)?.text
  if (text === undefined) throw new Error(`a fact names ${document}/${part}, which is not there`)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${document}/${part} does not say “${words}”`)
  return { part: partLocator(document, part), words, start, end: start + words.length }
}

const pair = (from: Locator, to: Locator) => `${from} ${to}`

/** The numbered parts that the chronology names for an event must mention it, or have words that speak of it. */
function check(document: string, chronology: readonly ChronologyEvent[], known: ReadonlySet<string>): void {
  for (const { id, document_symbol: symbol, report } of chronology) {
    const event = thingLocator('event', id)
    const record = symbol === null ? null : documentLocator(symbol)
    const parts = [
      ...report.paragraphs.map((num) => `para_${num}`),
      ...report.footnotes.map((num) => `fn_${num}`),
    ]
    for (const eId of parts) {
      const part = partLocator(document, eId)
      if (known.has(pair(part, event)) || (record && known.has(pair(part, record)))) continue
      throw new Error(`event ${id}: ${part} does not mention it`)
    }
  }
}

/**
 * The relations, with the words by which a part speaks of an event as spans of theirs.
 * @param document the one that the facts quote
 * @throws Error when words are not in their part, or a part that the chronology names does not mention the event
 */
export function withEventWords(
  relations: readonly Relation[],
  document: EditedDocument,
  chronology: readonly ChronologyEvent[],
  words: EventWords,
): Relation[] {
  const texts = textsOf(document)
  const ids = new Set(chronology.map(({ id }) => id))
  const spoken = new Map<string, Relation>()
  for (const fact of words) {
    if (!ids.has(fact.event)) throw new Error(`words are given for ${fact.event}, which is no event`)
    const { part: from, start, end } = statementIn(document.id, texts, fact)
    const to = thingLocator('event', fact.event)
    spoken.set(pair(from, to), { from, to, type: 'speaks-of', basis: 'editors', spans: [{ start, end }] })
  }
  const mentioned = relations.filter(({ type }) => type === 'mentions').map(({ from, to }) => pair(from, to))
  check(document.id, chronology, new Set([...mentioned, ...spoken.keys()]))
  const replaced = relations.map((relation) => {
    if (relation.type !== 'speaks-of') return relation
    const key = pair(relation.from, relation.to)
    const found = spoken.get(key)
    if (!found) return relation
    spoken.delete(key)
    return { ...relation, ...(found.spans ? { spans: found.spans } : {}) }
  })
  return [...replaced, ...spoken.values()]
}
