import type { Sentence } from '../corpus/contributions/data-set.ts'
import type { Language } from '../i18n/language.ts'
import { writeQuotation } from '../place/quotation.ts'
import { audit, wrongTotals } from './audit/audit.ts'
import type { ChartInput } from './chart.ts'
import type { Sum } from './series.ts'
import type { Words } from './words.ts'

/** What a total is printed as, and what its cells add up to. */
export const contradictionOf = (sum: Sum, words: Words): string =>
  words.t('contradiction', {
    label: words.label(sum.category),
    printed: words.printed(sum.figure),
    sum: words.number(sum.sum),
  })

/** With the figures as printed: which totals contradict their own cells. Empty where none does. */
export function contradictionSentence({ series, words }: ChartInput): string {
  if (series.basis !== 'printed') return ''
  const failing = [...series.groups, ...series.channels].filter(({ gap }) => gap !== 0)
  if (failing.length === 0) return ''
  return words.t('contradictions', {
    count: failing.length,
    number: words.number(failing.length),
    list: failing.map((sum) => contradictionOf(sum, words)).join(words.t('listSemicolon')),
  })
}

/** Which figures are drawn, and how many printed totals they differ from or contradict. */
export function basisSentence({ series, words }: Pick<ChartInput, 'series' | 'words'>): string {
  if (series.basis === 'printed') return words.t('basisNote.printed')
  const wrong = wrongTotals(audit(series.data)).length
  return words.t('basisNote.reconciled', { count: wrong, number: words.number(wrong) })
}

/** A sentence as an address quotes it: in the language of the page, in whichever the text is read. */
export const quotationOf = ({ locator, quote, english }: Sentence, language: Language): string => {
  const edge = { part: locator, segment: null }
  return writeQuotation({
    words: language === 'ar' ? quote : english,
    before: '',
    after: '',
    language,
    start: edge,
    end: edge,
  })
}
