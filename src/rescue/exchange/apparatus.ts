import { changeBetween } from '../../edition/change.ts'
import type { OpenDocument } from '../model/open-document.ts'
import { type Fate, isAsRepaired, settle } from '../model/settle.ts'

const FATES: Readonly<Record<Fate, string>> = {
  holds: 'accepted',
  refused: 'refused',
  corrected: 'corrected',
  'without-ground': 'not-applicable',
}

/**
 * Every change line by line, in pieces of one JSON file. A line's `changes` replay in order on its `source` to what the
 * rules make of it, and then those of `decided`, where there are any, to its `text`. A line that is shown in several rows
 * is told row by row, each with the place of its first character in the line (`from`).
 */
export function* apparatusPieces({ document, rows, work }: OpenDocument): Generator<string> {
  const { name, made, encoding, pages, repaired } = document
  const head = {
    name,
    made,
    encoding,
    pages: pages && { of: pages.of, withoutText: pages.empty, unreadable: pages.broken },
    diagnosis: repaired?.diagnosis,
    rulesSetAside: work.decisions.aside,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"lines":[\n`
  let isFirst = true
  let from = 0
  for (const [at, row] of rows.entries()) {
    const previous = rows[at - 1]
    from = previous?.number === row.number ? from + previous.source.length + previous.end.length : 0
    const decision = work.decisions.rows[at]
    if (row.changes.length === 0 && decision === undefined) continue
    // Following every letter is needed only where a person decided something.
    const { text, fates, byHand } = isAsRepaired(row, at, work.decisions)
      ? { text: row.text, fates: [], byHand: false }
      : settle(row, at, work.decisions)
    const line = {
      line: row.number,
      ...(from > 0 ? { from } : {}),
      source: row.source,
      text,
      ...(byHand ? { byHand } : {}),
      ...(row.doubts.length > 0 ? { doubts: row.doubts, checked: decision?.checked === true } : {}),
      changes: row.changes.map(({ rule, at: offset, before, after }, index) => {
        const verdict = decision?.verdicts[index]
        return {
          rule,
          at: offset,
          before,
          after,
          verdict: FATES[fates[index] ?? 'holds'],
          ...(verdict?.is === 'corrected' ? { corrected: verdict.after } : {}),
        }
      }),
      ...(text === row.text ? {} : { decided: changeBetween('decided', row.number, row.text, text) }),
    }
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(line)}`
    isFirst = false
  }
  yield '\n]}\n'
}
