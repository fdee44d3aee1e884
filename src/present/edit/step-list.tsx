import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { shortened } from '../../ui/shortened.ts'
import type { Draft } from '../deck/schema.ts'
import styles from './editor.module.css'
import { nearestPlace } from './nearest-place.ts'
import type { DraftProblem } from './problems.ts'
import { titleOfStep } from './title-of-step.ts'

interface Props {
  readonly talk: Draft
  readonly chosen: number
  readonly problems: readonly DraftProblem[]
  /** By number, the number under which the room sees a step; those that it does not see are left out. */
  readonly onStage: ReadonlyMap<number, number>
  readonly onChoose: (step: number) => void
  readonly onMove: (from: number, to: number) => void
  /** Leads to a field of a step. */
  readonly onGoTo: (step: number, field: string) => void
}

/** The steps in their order, chosen and moved by keys or by hand; beside each, what is missing in it. */
export function StepList({ talk, chosen, problems, onStage, onChoose, onMove, onGoTo }: Props) {
  const { t } = useTranslation('editor')
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const focus = (step: number) =>
    // The list is drawn anew first.
    window.requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('[data-choose]')[step]?.focus(),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const to = chosen + by
    if (to < 0 || to >= talk.steps.length) return
    if (event.altKey) onMove(chosen, to)
    else onChoose(to)
    focus(to)
  }
  const placeAt = (y: number): number =>
    nearestPlace(
      [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect()),
      y,
    )
  const drag = (from: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ from, to: from })
    },
    onPointerMove: ({ clientY }: PointerEvent) => dragged && setDragged({ from, to: placeAt(clientY) }),
    onPointerUp: () => {
      if (dragged) onMove(dragged.from, dragged.to)
      setDragged(null)
    },
    onPointerCancel: () => setDragged(null),
  })
  return (
    <ol ref={list} className={styles.steps} aria-label={t('steps')} onKeyDown={onKeyDown}>
      {talk.steps.map((step, index) => {
        const own = problems.filter((problem) => problem.step === index + 1)
        const seen = onStage.get(index + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name of its own, and keeps nothing to itself
          <li key={index} data-drop={dragged?.to === index || undefined}>
            <span className={styles.handle} {...drag(index)} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <button
                type="button"
                className={styles.choose}
                data-choose=""
                aria-current={index === chosen ? 'step' : undefined}
                tabIndex={index === chosen ? 0 : -1}
                onClick={() => onChoose(index)}
              >
                <span className="visually-hidden">{`${index + 1}. `}</span>
                <StepTitle step={step} />
                <span className={styles.kind}>
                  {t(`kinds.${step.kind}`)}
                  {seen === undefined && ` · ${t('leftOut')}`}
                  {seen !== undefined && seen !== index + 1 && ` · ${t('onStage', { step: seen })}`}
                </span>
              </button>
              {own.length > 0 && (
                <ul className={styles.problems} aria-label={t('problems.title')}>
                  {own.map((problem) => (
                    <li key={`${problem.kind} ${problem.field} ${problem.what ?? ''}`}>
                      <Button look="link" onClick={() => onGoTo(index, problem.field)}>
                        <ProblemWords problem={problem} />
                      </Button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function StepTitle({ step }: { readonly step: Draft['steps'][number] }) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const title = titleOfStep(step, language)
  return title === '' ? <i>{t('noTitle')}</i> : <MixedText text={title} />
}

const FIELDS = ['title', 'subtitle', 'notes', 'lines', 'label', 'says'] as const

function ProblemWords({ problem }: { readonly problem: DraftProblem }) {
  const { t } = useTranslation('editor')
  const { kind, language, what } = problem
  const named = FIELDS.findLast((name) => problem.field.split('.').includes(name)) ?? 'other'
  const field = t(`fields.${named}`)
  if (kind === 'one-language') return t(`problems.one-language.${language ?? 'ar'}`, { field })
  return <bdi>{t(`problems.${kind}`, { field, what: shortened(what ?? '', 40) })}</bdi>
}
