/** What each body is, in one line, with what the line rests on. */
import { type Locator, partLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { ActorFact, Bodies, SourceFact } from './facts.ts'

export interface BodyLine {
  readonly line: Bilingual
  readonly sources: readonly Omit<SourceFact, 'supports'>[]
  /** The part of a document of ours that says it. */
  readonly statedIn: Locator | null
}

/**
 * The lines by the ids of their bodies.
 * @param parts those of our documents
 * @throws Error when a line is about no body, or rests on a part that is not there
 */
export function bodyLines(
  bodies: Bodies,
  actors: readonly ActorFact[],
  parts: ReadonlySet<Locator>,
): ReadonlyMap<string, BodyLine> {
  const known = new Set(actors.map(({ id }) => id))
  return new Map(
    Object.entries(bodies).map(([id, { ar, en, source, read }]): [string, BodyLine] => {
      if (!known.has(id)) throw new Error(`facts/bodies.json: ${id} is no body that the facts know`)
      const line = { ar, en }
      if (!('part' in source)) {
        return [id, { line, sources: [{ ...source, read }], statedIn: null }]
      }
      const [document = '', eId = ''] = source.part.split('/')
      const statedIn = partLocator(document, eId)
      if (!parts.has(statedIn))
        throw new Error(`facts/bodies.json: ${id} rests on ${statedIn}, which is not there`)
      return [id, { line, sources: [], statedIn }]
    }),
  )
}
