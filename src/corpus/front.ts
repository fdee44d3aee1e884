/** What the front page quotes of the documents and the figures it gives, so that it need not download the texts themselves. */
import { englishOfSpan } from '../edition/translation/english-of-span.ts'
import { type Locator, paragraphNumber, parseLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { DataSet } from './contributions/data-set.ts'
import type { Corpus } from './corpus.ts'

/**
 * The clauses that are quoted: the part, the first and the last of its clauses, counted from 0 as the English beside the
 * Arabic divides it, and words that stand in them. The build fails where these are no longer so.
 */
const CLAUSES = {
  /** What governments were to be enabled to do, in the words of the Council. */
  aim: { part: 'a-66-77/para_6', from: 7, to: 10, holds: 'على قدم المساواة' },
  /** That the Tunis Agenda did not say what it means. */
  undefined: { part: 'a-66-77/para_2', from: 0, to: 2, holds: 'لم يحدد معنى تعزيز التعاون' },
  underWay: { part: 'a-66-77/para_30', from: 0, to: 4, holds: 'دليلا قويا وحتى قاطعا' },
  notBegun: { part: 'a-66-77/para_33', from: 0, to: 4, holds: 'لم تبدأ بعد' },
  /** How many were invited. */
  invitation: { part: 'a-66-77/para_8', from: 16, to: 18, holds: '3 500' },
  /** How many spoke in the discussion, which the printed table says otherwise. */
  discussion: { part: 'a-66-77/para_11', from: 0, to: 2, holds: '13 مشاركا' },
} as const satisfies Record<string, Clauses>

interface Clauses {
  readonly part: Locator
  readonly from: number
  readonly to: number
  readonly holds: string
}

export interface Passage {
  readonly part: Locator
  /** Of the paragraph. */
  readonly num: number
  /** Letter for letter, and our English of it. */
  readonly words: Bilingual
}

export type PassageName = keyof typeof CLAUSES

export interface Front {
  readonly passages: Readonly<Record<PassageName, Passage>>
  /** As the table adds up. */
  readonly contributions: {
    readonly total: number
    readonly channels: readonly {
      readonly key: string
      readonly at: Locator
      readonly count: number
      /** The total that the table prints; null where it prints none. */
      readonly printed: number | null
      readonly label: Bilingual
    }[]
  }
  /** How many were invited, about: the groups that the document counts, and their sum, which is ours. */
  readonly invited: {
    readonly sum: number
    readonly groups: readonly { readonly about: number; readonly label: Bilingual }[]
  }
}

function passageOf({ documents }: Corpus, name: PassageName): Passage {
  const { part, from, to, holds }: Clauses = CLAUSES[name]
  const address = parseLocator(part)
  const found = documents.find(({ document }) => address?.kind === 'part' && document.id === address.document)
  const eId = address?.kind === 'part' ? address.eId : ''
  const paragraph = found?.document.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.eId === eId)
  const translated = found?.translation.parts.find((each) => each.eId === eId)
  const [first, last] = [translated?.segments[from], translated?.segments[to]]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const words = paragraph?.text.slice(span.start, span.end).trim() ?? ''
  if (!translated || !words.includes(holds)) {
    throw new Error(
      `the front page quotes ${part}, clauses ${from} to ${to}, for «${holds}», which is not there`,
    )
  }
  return { part, num: paragraphNumber(eId) ?? 0, words: { ar: words, en: englishOfSpan(translated, span) } }
}

function sumOf({ total, channelTotals, channels }: DataSet): Front['contributions'] {
  return {
    total: total.reconciled ?? 0,
    channels: channels.flatMap(({ key, label, short }) => {
      const figure = channelTotals.find(({ channel }) => channel === key)
      if (!figure) return []
      const { locator: at, reconciled, printedValue: printed } = figure
      return [{ key, at, count: reconciled ?? 0, printed, label: short ?? label }]
    }),
  }
}

/** @throws Error where words that the page quotes are no longer where it looks for them */
export function frontOf(corpus: Corpus): Front {
  const passage = (name: PassageName) => passageOf(corpus, name)
  const { invited } = corpus.contributions
  return {
    passages: {
      aim: passage('aim'),
      undefined: passage('undefined'),
      underWay: passage('underWay'),
      notBegun: passage('notBegun'),
      invitation: passage('invitation'),
      discussion: passage('discussion'),
    },
    contributions: sumOf(corpus.contributions),
    invited: {
      sum: invited.reduce((sum, { about }) => sum + about, 0),
      groups: invited.map(({ about, label }) => ({ about, label })),
    },
  }
}
