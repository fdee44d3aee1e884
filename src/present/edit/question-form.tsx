import { useTranslation } from '../../i18n/use-translation.ts'
import type { DraftAnswer, DraftStep, DraftStepOf } from '../deck/schema.ts'
import { freeId, noWords } from './blank.ts'
import styles from './editor.module.css'
import { BilingualField } from './fields/bilingual-field.tsx'
import { FigureFields } from './fields/figure-fields.tsx'
import { ListOf } from './fields/list-of.tsx'

/** By their numbers. */
const TONES = ['none', 'governments', 'organizations', 'society', 'companies', 'fifth', 'sixth'] as const

interface Props {
  readonly step: DraftStepOf<'question'>
  readonly onChange: (step: DraftStep, field: string) => void
}

/** The answers that the room is asked to choose from. */
export function QuestionForm({ step, onChange }: Props) {
  const { t } = useTranslation('editor')
  const { answers } = step
  const ids = new Set(answers.map(({ id }) => id))
  return (
    <ListOf
      legend={t('answers')}
      count={answers.length}
      least={2}
      most={6}
      addLabel={t('addAnswer')}
      removeLabel={(number) => t('removeAnswer', { number })}
      onAdd={() => {
        const added = { id: freeId('answer', ids), label: noWords(), tone: 0 }
        onChange({ ...step, answers: [...answers, added] }, '')
      }}
      onRemove={(index) => onChange({ ...step, answers: answers.toSpliced(index, 1) }, '')}
    >
      {(index) => {
        const answer = answers[index]
        return (
          answer && (
            <AnswerFields
              index={index}
              answer={answer}
              onChange={(changed, field) =>
                onChange({ ...step, answers: answers.with(index, changed) }, field)
              }
            />
          )
        )
      }}
    </ListOf>
  )
}

interface AnswerProps {
  readonly index: number
  readonly answer: DraftAnswer
  readonly onChange: (answer: DraftAnswer, field: string) => void
}

function AnswerFields({ index, answer, onChange }: AnswerProps) {
  const { t } = useTranslation('editor')
  const path = `answers.${index}`
  const { report: _, ...without } = answer
  return (
    <div className={styles.group}>
      <BilingualField
        path={`${path}.label`}
        legend={t('answer', { number: index + 1 })}
        words={answer.label}
        onChange={(label, field) => onChange({ ...answer, label }, field)}
      />
      <label className={styles.field}>
        <span>{t('tone')}</span>
        <select
          value={answer.tone}
          onChange={({ currentTarget }) => onChange({ ...answer, tone: Number(currentTarget.value) }, '')}
        >
          {TONES.map((tone, number) => (
            <option key={tone} value={number}>
              {t(`tones.${tone}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={answer.report !== undefined}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? { ...answer, report: { value: 0, at: '' } } : without, '')
          }
        />
        <span>{t('hasReport')}</span>
      </label>
      {answer.report && (
        <FigureFields
          path={`${path}.report`}
          legend={t('report')}
          figure={answer.report}
          onChange={(report, field) => onChange({ ...answer, report }, field)}
        />
      )}
    </div>
  )
}
