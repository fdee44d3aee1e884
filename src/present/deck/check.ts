/** Whether what a deck says can be found where it says so. */
import type { Locator } from '../../locator.ts'
import { locatorsOf, type Material } from './material.ts'
import { clausesSaying } from './quote.ts'
import type { Deck, Quotation, Step } from './schema.ts'

export interface Problem {
  /** From 1. */
  readonly step: number
  /** What is wrong with `what`, a locator or words. */
  readonly kind: 'no-such-place' | 'not-said-there' | 'other-figure' | 'no-such-question'
  readonly what: string
}

type Found = Omit<Problem, 'step'>

function quotationProblems({ at, words, emphasis }: Quotation, material: Material): Found[] {
  const part = material.quotable(at)
  if (!part) return [{ kind: 'no-such-place', what: at }]
  const clauses = clausesSaying(part, words)
  if (!clauses) return [{ kind: 'not-said-there', what: words }]
  return emphasis
    .filter((own) => !clausesSaying(part, own)?.every((clause) => clauses.includes(clause)))
    .map((own) => ({ kind: 'not-said-there', what: own }))
}

/** A number stands in a text with a space between its thousands. */
const says = (text: string, value: number): boolean =>
  new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, ''))

function figureProblems(value: number, at: Locator, material: Material): Found[] {
  const cell = material.cellAt(at)
  const text = material.quotable(at)?.ar
  const isThere = cell ? cell.reconciled === value : text !== undefined && says(text, value)
  return isThere ? [] : [{ kind: 'other-figure', what: `${value} ${at}` }]
}

function stepProblems(step: Step, deck: Deck, material: Material): Found[] {
  const missing = locatorsOf(step)
    .filter((locator) => !material.has(locator))
    .map((what): Found => ({ kind: 'no-such-place', what }))
  if (missing.length > 0) return missing
  switch (step.kind) {
    case 'quotation':
      return quotationProblems(step.quotation, material)
    case 'comparison':
      return step.quotations.flatMap((quotation) => quotationProblems(quotation, material))
    case 'figure':
      return figureProblems(step.figure.value, step.figure.at, material)
    case 'table':
      return material.tableAt(step.at) ? [] : [{ kind: 'no-such-place', what: step.at }]
    case 'question':
      return step.answers.flatMap(({ report }) =>
        report ? figureProblems(report.value, report.at, material) : [],
      )
    case 'answers': {
      const isAsked = deck.steps.some((other) => other.kind === 'question' && other.id === step.question)
      return isAsked ? [] : [{ kind: 'no-such-question', what: step.question }]
    }
    default:
      return []
  }
}

/** Empty for a deck that can be given as it is. */
export const problemsOf = (deck: Deck, material: Material): readonly Problem[] =>
  deck.steps.flatMap((step, index) =>
    stepProblems(step, deck, material).map((problem) => ({ ...problem, step: index + 1 })),
  )
