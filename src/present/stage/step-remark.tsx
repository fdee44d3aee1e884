import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Step, StepOf } from '../deck/schema.ts'
import { questionOf } from '../tally/counts.ts'
import { DotRemark } from '../tally/dot-remark.tsx'
import { stagedStates } from './staged-states.ts'
import { useTalkContext } from './talk-context.ts'
import { useStagedViews } from './views.ts'

/** What is to be said below a step of what it shows: an entry of the list in its foot, or nothing. */
export function StepRemark({ step }: { readonly step: Step }) {
  switch (step.kind) {
    case 'quotation':
      return <OurEnglish inBoth={step.both} />
    case 'comparison':
      return <OurEnglish inBoth={false} />
    case 'table':
      return <InferredHeads />
    case 'view':
      return <OfView step={step} />
    case 'question':
    case 'answers':
      return <OfHands step={step} />
    default:
      return null
  }
}

/** Whose words these are, where that may be mistaken. */
function OurEnglish({ inBoth }: { readonly inBoth: boolean }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  return language === 'en' || inBoth ? <li>{t('ourEnglish')}</li> : null
}

function InferredHeads() {
  const { t } = useTranslation('present')
  return <li>{t('inferredHeads')}</li>
}

/** The states of a step are mostly of one drawing: what is said of the first is said of all, and nothing moves. */
function OfView({ step }: { readonly step: StepOf<'view'> }) {
  const { language } = useLanguage()
  const [first] = stagedStates(step, language)
  const views = useStagedViews()
  if (!first) return null
  const { Note } = views[first.page]
  return Note && <Note address={first} />
}

function OfHands({ step }: { readonly step: Step }) {
  const { deck } = useTalkContext()
  const question = questionOf(step, deck)
  return question && <DotRemark question={question} />
}
