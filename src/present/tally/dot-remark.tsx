import { useTranslation } from '../../i18n/use-translation.ts'
import type { StepOf } from '../deck/schema.ts'
import { useTalkContext } from '../stage/talk-context.ts'
import { countsFor } from './counts.ts'
import { unitFor } from './dots.ts'

/** How many a dot stands for, where that is not one. Its room is kept, so that nothing moves when hands are counted. */
export function DotRemark({ question }: { readonly question: StepOf<'question'> }) {
  const { t } = useTranslation('present')
  const { tallies } = useTalkContext()
  const unit = unitFor(countsFor(tallies, question.id, question.answers))
  return <li data-hidden={unit === 1 || undefined}>{t('dot', { number: unit })}</li>
}
