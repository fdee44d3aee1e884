import type { TFunction } from 'i18next'
import { findingsOf } from '../../edition/diagnosis/finding.ts'
import { shortened } from '../../ui/shortened.ts'
import type { OpenDocument } from '../model/open-document.ts'
import { textOfRow } from '../model/settle.ts'
import { changesAgainst, counterOf } from '../model/tally.ts'
import { evidenceWords, ruleName } from '../words.ts'

type T = TFunction<'repaired'>

/** More places than anybody reads in a report. */
const MOST_PLACES = 200
/** A longer line is told by its beginning. */
const LONGEST_PLACE = 300

/** What was found and done, in words, as Markdown; in one piece, after the counting. */
export function* reportPieces(open: OpenDocument, date: string, t: T): Generator<string> {
  const { document, rows, work } = open
  const { diagnosis } = document.repaired ?? {}
  const counting = counterOf(rows).count(work.decisions)
  let counted = counting.next()
  for (; !counted.done; counted = counting.next()) yield ''
  const tally = counted.value
  const found = diagnosis
    ? findingsOf(diagnosis).map(([kind, { found: isFound, sureness, evidence }]) => {
        const verdict = t(isFound ? `found.${sureness}` : 'found.not')
        const count = changesAgainst(kind, tally)
        const changes = isFound ? `${t('found.between')}${t('changes', { count, shown: `${count}` })}` : ''
        return `- ${t(`kinds.${kind}`)}: ${verdict}${changes} (${evidence.map((each) => evidenceWords(each, t)).join(t('report.between'))})`
      })
    : []
  const places: string[] = []
  for (const [at, row] of rows.entries()) {
    if (places.length === MOST_PLACES) break
    if (row.doubts.length === 0 || work.decisions.rows[at]?.checked) continue
    const doubts = row.doubts.map((doubt) => t(`doubt.${doubt}`)).join(' ')
    const text = shortened(textOfRow(row, at, work.decisions).trim(), LONGEST_PLACE)
    places.push(`- ${t('line', { number: row.number })}: ${doubts} «${text}»`)
    yield ''
  }
  const done = [
    t('report.lines', { lines: tally.lines, touched: tally.touched }),
    ...tally.rules.map(({ rule, changes, holding }) =>
      t('report.rule', { rule: ruleName(rule, t), changes, holding }),
    ),
    t('report.corrected', { count: tally.corrected }),
    t('report.byHand', { count: tally.byHand }),
    t('report.doubtful', { count: tally.doubtful, unchecked: tally.unchecked }),
  ]
  yield [
    `# ${t('report.title', { name: document.name })}`,
    t('report.made', { date }),
    `## ${t('report.found')}`,
    found.join('\n'),
    `## ${t('report.done')}`,
    done.map((line) => `- ${line}`).join('\n'),
    ...(places.length > 0 ? [`## ${t('report.unsure')}`, places.join('\n')] : []),
    `## ${t('report.limits')}`,
    t('report.limitsText'),
    '',
  ].join('\n\n')
}
