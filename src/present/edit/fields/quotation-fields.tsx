import { clauseText, type PartTexts } from '../../../corpus/parts/part-texts.ts'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { isLocator } from '../../../locator.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { shortened } from '../../../ui/shortened.ts'
import type { DraftQuotation } from '../../deck/schema.ts'
import { type ClauseRange, quoting, rangeOf, usualRange, wordsOf } from '../clauses.ts'
import { fieldId, useEditContext } from '../edit-context.ts'
import styles from '../editor.module.css'
import { ListOf } from './list-of.tsx'
import { PlaceField } from './place-field.tsx'

interface Props {
  /** `quotation`, `quotations.0`. */
  readonly path: string
  readonly legend: string
  readonly quotation: DraftQuotation
  readonly onChange: (quotation: DraftQuotation, field: string) => void
}

/** A passage: where it stands, from which clause to which, and what of it is emphasised. */
export function QuotationFields({ path, legend, quotation, onChange }: Props) {
  const { t } = useTranslation('editor')
  const { material } = useEditContext()
  const partAt = (at: string) => (isLocator(at) ? material.quotable(at) : null)
  const part = partAt(quotation.at)
  const range = part && rangeOf(part, quotation.words)
  const goTo = (at: string, field: string) => {
    const other = partAt(at)
    const next = { at, words: other ? wordsOf(other, usualRange(other)) : '', emphasis: [] }
    onChange(at === quotation.at ? quotation : next, field)
  }
  return (
    <div className={styles.group}>
      <PlaceField path={`${path}.at`} legend={legend} kind="words" value={quotation.at} onChange={goTo} />
      {!part && <p className={styles.help}>{t('choosePlace')}</p>}
      {part && (
        <>
          <RangeField
            id={fieldId(`${path}.words`)}
            part={part}
            range={range}
            onChange={(chosen) => onChange(quoting(part, quotation, chosen), '')}
          />
          {range && (
            <ListOf
              legend={t('emphases')}
              count={quotation.emphasis.length}
              least={0}
              most={12}
              addLabel={t('addEmphasis')}
              removeLabel={(number) => t('removeEmphasis', { number })}
              onAdd={() => {
                const first = wordsOf(part, { first: range.first, last: range.first })
                onChange({ ...quotation, emphasis: [...quotation.emphasis, first] }, '')
              }}
              onRemove={(index) =>
                onChange({ ...quotation, emphasis: quotation.emphasis.toSpliced(index, 1) }, '')
              }
            >
              {(index) => (
                <RangeField
                  id={fieldId(`${path}.emphasis.${index}`)}
                  legend={t('emphasis', { number: index + 1 })}
                  part={part}
                  within={range}
                  range={rangeOf(part, quotation.emphasis[index] ?? '')}
                  onChange={({ first, last }) => {
                    const words = wordsOf(part, { first: Math.min(first, last), last: Math.max(first, last) })
                    onChange({ ...quotation, emphasis: quotation.emphasis.with(index, words) }, '')
                  }}
                />
              )}
            </ListOf>
          )}
        </>
      )}
    </div>
  )
}

interface RangeProps {
  readonly id: string
  readonly legend?: string
  readonly part: PartTexts
  /** Null while no clauses are chosen. */
  readonly range: ClauseRange | null
  /** Only clauses of these. */
  readonly within?: ClauseRange
  readonly onChange: (range: ClauseRange) => void
}

function RangeField({ id, legend, part, range, within, onChange }: RangeProps) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const first = within?.first ?? 0
  const last = within?.last ?? part.segments.length - 1
  const options = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const select = (end: 'first' | 'last', label: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        id={end === 'first' ? id : undefined}
        value={range ? range[end] : ''}
        onChange={({ currentTarget }) => {
          const chosen = Number(currentTarget.value)
          onChange({ ...(range ?? { first: chosen, last: chosen }), [end]: chosen })
        }}
      >
        {!range && <option value="">{t('place.choose')}</option>}
        {options.map((index) => (
          <option key={index} value={index}>
            {shortened(clauseText(part, index, language), 70)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset className={styles.pair}>
      {legend && <legend>{legend}</legend>}
      {select('first', t('from'))}
      {select('last', t('to'))}
    </fieldset>
  )
}
