/** What a talk and its steps begin as: everything there, and nothing said yet. */
import type { Draft, DraftStep } from '../deck/schema.ts'

type StepKind = DraftStep['kind']

/** In the order in which they are offered. */
export const STEP_KINDS = [
  'title',
  'statement',
  'quotation',
  'comparison',
  'view',
  'figure',
  'table',
  'question',
  'answers',
  'sources',
] as const satisfies readonly StepKind[]

export const noWords = () => ({ ar: '', en: '' })
const noQuotation = () => ({ at: '', words: '', emphasis: [] })

/** An id that none of these is. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  let free = base
  for (let number = 2; taken.has(free); number++) free = `${base}-${number}`
  return free
}

/** The ids of the questions of a talk. */
export const questionsOf = ({ steps }: Pick<Draft, 'steps'>): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => (step.kind === 'question' ? [step.id] : [])))

/** The title of a step that needs none of its author's. */
const SOURCES = { ar: 'المصادر', en: 'Sources' }

export function blankStep(kind: StepKind, talk: Pick<Draft, 'steps'>): DraftStep {
  const common = { title: noWords(), notes: noWords(), seconds: 60, sources: [] }
  switch (kind) {
    case 'title':
      return { ...common, kind, subtitle: noWords() }
    case 'statement':
      return { ...common, kind, lines: [noWords()] }
    case 'quotation':
      return { ...common, kind, quotation: noQuotation(), both: false }
    case 'comparison':
      return { ...common, kind, quotations: [noQuotation(), noQuotation()] }
    case 'view':
      return { ...common, kind, views: [''] }
    case 'figure':
      return { ...common, kind, figure: { value: 0, at: '' }, says: noWords() }
    case 'table':
      return { ...common, kind, at: '', cells: [] }
    case 'question': {
      const answers = ['a', 'b'].map((id) => ({ id, label: noWords(), tone: 0 }))
      return { ...common, kind, id: freeId('question', questionsOf(talk)), answers }
    }
    case 'answers':
      return { ...common, kind, question: [...questionsOf(talk)].at(-1) ?? '' }
    case 'sources':
      return { ...common, kind, title: SOURCES }
  }
}

export function blankTalk(id: string): Draft {
  return { id, title: noWords(), summary: noWords(), steps: [blankStep('title', { steps: [] })] }
}
