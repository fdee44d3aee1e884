/** Lays what editors say of issues, bodies, mechanisms and threads on the words of the texts. */
import { frameworkLinks, frameworksOf } from './framework-links.ts'
import { actorOf, issueOf, mechanismOf, threadOf } from './kinds.ts'
import { type Ground, lookUps } from './look-ups.ts'
import type { Ways } from './model.ts'
import type { WrittenWays } from './schema.ts'
import { entriesOf } from './way-entries.ts'

export class WaysError extends Error {
  override readonly name = 'WaysError'
}

/** Compiles the entries of a file one by one, and puts down what is wrong with each. */
function compileAll<Written extends { readonly id: string }, Compiled>(
  file: string,
  list: readonly Written[],
  compile: (one: Written) => Compiled,
  wrong: string[],
): Compiled[] {
  return list.flatMap((one) => {
    try {
      return [compile(one)]
    } catch (error) {
      wrong.push(`${file}, ${one.id}: ${error instanceof Error ? error.message : String(error)}`)
      return []
    }
  })
}

/**
 * The ways through the texts.
 * @throws WaysError naming file, entry and place of everything that does not hold: a locator that is not there, words
 * that a text no longer has or has more than once, an event, an actor, an action line or a goal that is not known
 */
export function compileWays(written: WrittenWays, ground: Ground): Ways {
  const on = lookUps(ground, written.actors)
  const links = frameworkLinks(ground, on)
  const wrong: string[] = []
  const kinds = {
    issues: compileAll('ways/issues.json', written.issues, (one) => issueOf(one, on, links), wrong),
    actors: compileAll('ways/actors.json', written.actors, (one) => actorOf(one, on), wrong),
    mechanisms: compileAll('ways/mechanisms.json', written.mechanisms, (one) => mechanismOf(one, on), wrong),
    threads: compileAll(
      'ways/threads.json',
      written.threads,
      (one) => threadOf(one, on, ground.session),
      wrong,
    ),
  }
  if (wrong.length > 0) throw new WaysError(`the ways through the texts do not hold:\n${wrong.join('\n')}`)
  return {
    ...kinds,
    frameworks: frameworksOf(ground, links, kinds.issues),
    entries: entriesOf(kinds, ground.parts),
  }
}
