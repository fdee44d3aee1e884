import type { ReferenceLexicon } from '../../src/edition/references/lexicon.ts'
import { findReferences } from '../../src/edition/references.ts'
import { LONG_TEXTS } from '../unit/edition/support/long-texts.ts'

/** Whether ten times the text takes ten times as long, of what a careless pattern would take ever longer over. */
const LEXICON: ReferenceLexicon = {
  document: 'a-1-2',
  named: [
    { locator: 'doc/agenda', type: 'document', names: ['جدول أعمال تونس'] },
    { locator: 'actor/forum', type: 'actor', names: ['منتدى إدارة الإنترنت'], shortNames: ['المنتدى'] },
  ],
  datedEvents: [],
}

function timeOf(piece: string, characters: number): number {
  const text = piece.repeat(Math.ceil(characters / piece.length))
  const since = performance.now()
  findReferences([{ eId: 'para_1', text }], LEXICON)
  return performance.now() - since
}

console.log('References found in 1 million characters of one piece, and how much longer than in 100,000:')
for (const [name, piece] of LONG_TEXTS) {
  timeOf(piece, 100_000)
  const [some, many] = [timeOf(piece, 100_000), timeOf(piece, 1_000_000)]
  console.log(`  ${name}: ${Math.round(many)} ms, ${(many / some).toFixed(1)} times`)
}
