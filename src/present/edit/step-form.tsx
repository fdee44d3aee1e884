import { useTranslation } from '../../i18n/use-translation.ts'
import { LONGEST_SECONDS } from '../../place/talk-file.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { DraftStep, DraftStepOf } from '../deck/schema.ts'
import { noWords } from './blank.ts'
import { fieldId, useEditContext } from './edit-context.ts'
import styles from './editor.module.css'
import { BilingualField } from './fields/bilingual-field.tsx'
import { FigureFields } from './fields/figure-fields.tsx'
import { ListOf } from './fields/list-of.tsx'
import { PlaceField } from './fields/place-field.tsx'
import { QuotationFields } from './fields/quotation-fields.tsx'
import { ViewField } from './fields/view-field.tsx'
import { QuestionForm } from './question-form.tsx'

interface Props {
  readonly step: DraftStep
  readonly onChange: (step: DraftStep, field: string) => void
}

/** All that can be said of a step, a field for each. */
export function StepForm({ step, onChange }: Props) {
  const { t } = useTranslation('editor')
  return (
    <div className={styles.group}>
      <BilingualField
        path="title"
        legend={t('stepTitle')}
        words={step.title}
        onChange={(title, field) => onChange({ ...step, title }, field)}
      />
      <OwnFields step={step} onChange={onChange} />
      <BilingualField
        path="notes"
        legend={t('notes')}
        rows={4}
        words={step.notes}
        onChange={(notes, field) => onChange({ ...step, notes }, field)}
      />
      <label className={styles.field}>
        <span>{t('seconds')}</span>
        <input
          id={fieldId('seconds')}
          type="number"
          min={5}
          max={LONGEST_SECONDS}
          step={5}
          value={step.seconds}
          onChange={({ currentTarget }) => {
            const seconds = Math.min(
              LONGEST_SECONDS,
              Math.max(0, Math.trunc(Number(currentTarget.value)) || 0),
            )
            onChange({ ...step, seconds }, 'seconds')
          }}
        />
      </label>
      <PlaceList
        path="sources"
        legend={t('sources')}
        places={step.sources}
        kind="any"
        itemLabel={(number) => t('source', { number })}
        addLabel={t('addSource')}
        removeLabel={(number) => t('removeSource', { number })}
        onChange={(sources, field) => onChange({ ...step, sources }, field)}
      />
    </div>
  )
}

/** What only this kind of step has. */
function OwnFields({ step, onChange }: Props) {
  const { t } = useTranslation('editor')
  switch (step.kind) {
    case 'title':
      return (
        <BilingualField
          path="subtitle"
          legend={t('subtitle')}
          words={step.subtitle}
          onChange={(subtitle, field) => onChange({ ...step, subtitle }, field)}
        />
      )
    case 'statement':
      return (
        <ListOf
          legend={t('lines')}
          count={step.lines.length}
          least={1}
          most={6}
          addLabel={t('addLine')}
          removeLabel={(number) => t('removeLine', { number })}
          onAdd={() => onChange({ ...step, lines: [...step.lines, noWords()] }, '')}
          onRemove={(index) => onChange({ ...step, lines: step.lines.toSpliced(index, 1) }, '')}
        >
          {(index) => (
            <BilingualField
              path={`lines.${index}`}
              legend={t('line', { number: index + 1 })}
              words={step.lines[index] ?? noWords()}
              onChange={(line, field) => onChange({ ...step, lines: step.lines.with(index, line) }, field)}
            />
          )}
        </ListOf>
      )
    case 'quotation':
      return (
        <>
          <QuotationFields
            path="quotation"
            legend={t('quotation')}
            quotation={step.quotation}
            onChange={(quotation, field) => onChange({ ...step, quotation }, field)}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={step.both}
              onChange={({ currentTarget }) => onChange({ ...step, both: currentTarget.checked }, '')}
            />
            <span>{t('both')}</span>
          </label>
        </>
      )
    case 'comparison': {
      const [one, other] = step.quotations
      return (
        <>
          <QuotationFields
            path="quotations.0"
            legend={t('quotationNumber', { number: 1 })}
            quotation={one}
            onChange={(quotation, field) => onChange({ ...step, quotations: [quotation, other] }, field)}
          />
          <QuotationFields
            path="quotations.1"
            legend={t('quotationNumber', { number: 2 })}
            quotation={other}
            onChange={(quotation, field) => onChange({ ...step, quotations: [one, quotation] }, field)}
          />
        </>
      )
    }
    case 'view':
      return (
        <ListOf
          legend={t('views')}
          count={step.views.length}
          least={1}
          most={12}
          addLabel={t('addView')}
          removeLabel={(number) => t('removeView', { number })}
          onAdd={() => onChange({ ...step, views: [...step.views, step.views.at(-1) ?? ''] }, '')}
          onRemove={(index) => onChange({ ...step, views: step.views.toSpliced(index, 1) }, '')}
        >
          {(index) => (
            <ViewField
              path={`views.${index}`}
              legend={t('viewNumber', { number: index + 1 })}
              value={step.views[index] ?? ''}
              onChange={(view, field) => onChange({ ...step, views: step.views.with(index, view) }, field)}
            />
          )}
        </ListOf>
      )
    case 'figure':
      return (
        <>
          <FigureFields
            path="figure"
            legend={t('figurePlace')}
            figure={step.figure}
            onChange={(figure, field) => onChange({ ...step, figure }, field)}
          />
          <BilingualField
            path="says"
            legend={t('says')}
            words={step.says}
            onChange={(says, field) => onChange({ ...step, says }, field)}
          />
        </>
      )
    case 'table':
      return (
        <>
          <PlaceField
            path="at"
            legend={t('tablePlace')}
            kind="table"
            value={step.at}
            onChange={(at, field) => onChange({ ...step, at, cells: [] }, field)}
          />
          <PlaceList
            path="cells"
            legend={t('cells')}
            places={step.cells}
            kind="cell"
            itemLabel={(number) => t('cell', { number })}
            addLabel={t('addCell')}
            removeLabel={(number) => t('removeCell', { number })}
            onChange={(cells, field) => onChange({ ...step, cells }, field)}
          />
        </>
      )
    case 'question':
      return <QuestionForm step={step} onChange={onChange} />
    case 'answers':
      return <AnswersField step={step} onChange={onChange} />
    case 'sources':
      return <p className={styles.help}>{t('sourcesHelp')}</p>
  }
}

function AnswersField({
  step,
  onChange,
}: {
  readonly step: DraftStepOf<'answers'>
  readonly onChange: Props['onChange']
}) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const { talk } = useEditContext()
  const questions = talk.steps.flatMap((own) => (own.kind === 'question' ? [own] : []))
  if (questions.length === 0) return <p className={styles.help}>{t('noQuestion')}</p>
  return (
    <label className={styles.field}>
      <span>{t('question')}</span>
      <select
        id={fieldId('question')}
        value={questions.some(({ id }) => id === step.question) ? step.question : ''}
        onChange={({ currentTarget }) => onChange({ ...step, question: currentTarget.value }, '')}
      >
        <option value="">{t('place.choose')}</option>
        {questions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language] || title.ar || title.en || t('noTitle')}
          </option>
        ))}
      </select>
    </label>
  )
}

interface PlaceListProps {
  readonly path: string
  readonly legend: string
  readonly places: readonly string[]
  readonly kind: 'any' | 'cell'
  readonly itemLabel: (number: number) => string
  readonly addLabel: string
  readonly removeLabel: (number: number) => string
  readonly onChange: (places: string[], field: string) => void
}

function PlaceList(props: PlaceListProps) {
  const { path, legend, places, kind, itemLabel, addLabel, removeLabel, onChange } = props
  return (
    <ListOf
      legend={legend}
      count={places.length}
      least={0}
      most={12}
      addLabel={addLabel}
      removeLabel={removeLabel}
      onAdd={() => onChange([...places, ''], '')}
      onRemove={(index) => onChange(places.toSpliced(index, 1), '')}
    >
      {(index) => (
        <PlaceField
          path={`${path}.${index}`}
          legend={itemLabel(index + 1)}
          kind={kind}
          value={places[index] ?? ''}
          onChange={(place, field) => onChange(places.with(index, place), field)}
        />
      )}
    </ListOf>
  )
}
