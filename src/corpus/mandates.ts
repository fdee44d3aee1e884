/** The chain of mandates: which event led to which, each link with the words of the document that say so. */
import type { EditedDocument, Span } from '../edition/model.ts'
import { type Locator, thingLocator } from '../locator.ts'
import { statementIn, textsOf } from './event-words.ts'
import type { Mandates } from './facts.ts'
import type { LinkSource, Relation } from './relations/relation.ts'
import type { Thing } from './things.ts'

/** The parts that speak of an event or of the document that records it. */
function partsAbout(relations: readonly Relation[], event: Locator): ReadonlySet<Locator> {
  const records = relations
    .filter(({ type, to }) => type === 'records' && to === event)
    .map(({ from }) => from)
  const ends = new Set([event, ...records])
  return new Set(
    relations
      .filter(({ type, to }) => (type === 'mentions' || type === 'speaks-of') && ends.has(to))
      .map(({ from }) => from),
  )
}

/**
 * The links as relations. A link stands only if the parts that state it say the words, and if the graph knows that
 * they speak of both its ends; one that the report cannot know of, only if a source of one of its events is named.
 * @param document the one that the facts quote
 * @param english the English of words of it
 * @throws Error naming the link that does not stand
 */
export function mandateRelations(
  mandates: Mandates,
  document: EditedDocument,
  relations: readonly Relation[],
  english: (eId: string, span: Span) => string,
  things: readonly Thing[],
): Relation[] {
  const texts = textsOf(document)
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  return mandates.map(({ from, to, act, stated, sources: named }) => {
    const ends = [thingLocator('event', from), thingLocator('event', to)] as const
    const statements = stated.map((fact) => {
      const statement = statementIn(document.id, texts, fact)
      return { ...statement, english: english(fact.part, statement) }
    })
    const known = ends.flatMap((end) => byLocator.get(end)?.sources ?? [])
    const sources = named.map((url): LinkSource => {
      const source = known.find((one) => one.url === url)
      if (!source) throw new Error(`the link from ${from} to ${to} rests on ${url}, no source of either`)
      return { url, publisher: source.publisher }
    })
    for (const end of stated.length > 0 ? ends : []) {
      const about = partsAbout(relations, end)
      if (!statements.some(({ part }) => about.has(part))) {
        throw new Error(`the link from ${from} to ${to} rests on paragraphs that do not speak of ${end}`)
      }
    }
    return {
      from: ends[0],
      to: ends[1],
      type: 'leads-to',
      basis: stated.length > 0 ? 'text' : 'chronology',
      act,
      stated: statements,
      ...(sources.length > 0 ? { sources } : {}),
    }
  })
}
