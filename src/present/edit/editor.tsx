import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Material } from '../deck/material.ts'
import { secondsOf } from '../deck/pacing.ts'
import type { Draft, DraftStep } from '../deck/schema.ts'
import { removeDeck } from '../own/own-decks.ts'
import { copyLink, saveDeck } from '../own/share.ts'
import { AddStep } from './add-step.tsx'
import { blankStep } from './blank.ts'
import { EditProvider, fieldId, type ViewChoice } from './edit-context.ts'
import styles from './editor.module.css'
import { BilingualField } from './fields/bilingual-field.tsx'
import { historyKey } from './history-key.ts'
import { KeepingNotice } from './keeping-notice.tsx'
import { Preview } from './preview.tsx'
import { draftProblems, numbersOnStage } from './problems.ts'
import { StepForm } from './step-form.tsx'
import { StepList } from './step-list.tsx'
import { titleOfStep } from './title-of-step.ts'
import { useEditing } from './use-editing.ts'

interface Props {
  readonly draft: Draft
  readonly material: Material
  readonly views: readonly ViewChoice[]
  /** The step that the address asks for, from 0. */
  readonly step: number
  /** After the talk has been removed. */
  readonly onRemoved: (draft: Draft) => void
}

/** The field of that name, or the nearest above it that is there. */
function focusField(field: string): void {
  const pieces = field.split('.')
  for (let count = pieces.length; count > 0; count--) {
    const found = document.getElementById(fieldId(pieces.slice(0, count).join('.')))
    if (found) {
      found.focus()
      return
    }
  }
  document.getElementById(STEP_HEADING)?.focus()
}

const STEP_HEADING = 'edited-step'

/** A talk of one's own: its steps in order, a form for the chosen one, and that one as the room sees it. */
export function Editor({ draft, material, views, step, onRemoved }: Props) {
  const { t } = useTranslation(['editor', 'present'])
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { state, dispatch, keeping, takeOther, keepThis, keepBeside } = useEditing(draft, step)
  const { talk, chosen, past, future } = state
  const [said, setSaid] = useState('')
  const problems = useMemo(() => draftProblems(talk, material), [talk, material])
  const onStage = useMemo(() => numbersOnStage(talk, material), [talk, material])
  const given = talk.steps.filter((_, index) => onStage.has(index + 1))
  const context = useMemo(() => ({ talk, material, views }), [talk, material, views])
  const current = talk.steps[chosen]
  const nameOf = (own: DraftStep | undefined) => (own && titleOfStep(own, language)) || t('noTitle')
  const wanted = useRef<string | null>(null)
  // As the talk was found: what is being typed into is not folded away with its first letter.
  const [isAboutOpen] = useState(talk.title.ar === '' && talk.title.en === '')

  // The step that is worked on is in the address too: it stays with a change of language and a reload.
  useEffect(() => {
    void navigate({
      to: '.',
      search: { talk: draft.id, step: String(chosen + 1) },
      replace: true,
      resetScroll: false,
    })
  }, [navigate, draft.id, chosen])

  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const asked = historyKey(event)
    if (!asked || document.querySelector('dialog:modal')) return
    event.preventDefault()
    through(asked)
  })
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  // A field is there only once its step is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is shown
  useEffect(() => {
    if (wanted.current === null) return
    focusField(wanted.current)
    wanted.current = null
  }, [said, chosen, talk])

  const through = (way: 'undo' | 'redo') => {
    if ((way === 'undo' ? past : future).length === 0) return
    dispatch({ kind: way })
    setSaid(t(way === 'undo' ? 'undone' : 'redone'))
  }
  const move = (from: number, to: number) => {
    if (from === to) return
    dispatch({ kind: 'move', from, to })
    setSaid(t('moved', { title: nameOf(talk.steps[from]), step: to + 1, steps: talk.steps.length }))
  }
  const goTo = (to: number, field: string) => {
    if (to === chosen) return focusField(field)
    wanted.current = field
    dispatch({ kind: 'choose', step: to })
  }
  const add = (kind: DraftStep['kind']) => {
    const at = talk.steps.length === 0 ? 0 : chosen + 1
    wanted.current = `title.${language}`
    dispatch({ kind: 'add', step: at, what: blankStep(kind, talk) })
    setSaid(t('added', { step: at + 1 }))
  }
  const openTalk = (id: string) => void navigate({ to: '.', search: { talk: id } })

  return (
    <EditProvider value={context}>
      <section className={styles.tools} aria-label={t('tools')}>
        <Button look="small" disabled={past.length === 0} onClick={() => through('undo')}>
          {t('undo')}
        </Button>
        <Button look="small" disabled={future.length === 0} onClick={() => through('redo')}>
          {t('redo')}
        </Button>
        {given.length > 0 && (
          <>
            <Link
              to="/$lang/present/$deck/$step"
              params={{ lang: language, deck: talk.id, step: '1' }}
              className={buttonLook('small', styles.way)}
            >
              {t('present')}
            </Link>
            <Link
              to="/$lang/speaker/$deck/$step"
              params={{ lang: language, deck: talk.id, step: '1' }}
              className={buttonLook('small', styles.way)}
            >
              {t('speaker')}
            </Link>
            <Link
              to="/$lang/venue/$deck"
              params={{ lang: language, deck: talk.id }}
              className={buttonLook('small', styles.way)}
            >
              {t('present:venue.link')}
            </Link>
          </>
        )}
        <Button look="small" onClick={() => saveDeck(talk)}>
          {t('save')}
        </Button>
        <Button
          look="small"
          onClick={() =>
            void copyLink(talk, language).then((outcome) => setSaid(t(`present:own.links.${outcome}`)))
          }
        >
          {t('link')}
        </Button>
        <Button
          look="small"
          onClick={() => {
            removeDeck(talk.id)
            onRemoved(talk)
          }}
        >
          {t('remove')}
        </Button>
        <Link to="/$lang/present" params={{ lang: language }} className={buttonLook('small', styles.way)}>
          {t('all')}
        </Link>
      </section>
      <KeepingNotice
        keeping={keeping}
        onTakeOther={takeOther}
        onKeepThis={keepThis}
        onKeepBoth={() => openTalk(keepBeside())}
        onSave={() => saveDeck(talk)}
      />
      <p className={styles.facts}>
        {t('present:steps', { count: given.length })} ·{' '}
        {t('present:minutes', { count: Math.round(secondsOf({ steps: given }) / 60) })}
        {given.length < talk.steps.length &&
          ` · ${t('leftOutSteps', { count: talk.steps.length - given.length })}`}
      </p>
      <StatusLine className={styles.said}>{said}</StatusLine>
      <details className={styles.about} open={isAboutOpen}>
        <summary>{t('about')}</summary>
        {(['title', 'summary'] as const).map((field) => (
          <BilingualField
            key={field}
            path={`talk.${field}`}
            legend={t(field === 'title' ? 'talkTitle' : 'summary')}
            words={talk[field]}
            onChange={(words, path) => {
              const changed = path.endsWith('.ar') ? 'ar' : 'en'
              dispatch({
                kind: 'head',
                field,
                language: changed,
                words: words[changed],
                at: performance.now(),
              })
            }}
          />
        ))}
      </details>
      <div className={styles.columns}>
        <section className={styles.outline} aria-labelledby="talk-steps">
          <h2 id="talk-steps">{t('steps')}</h2>
          {talk.steps.length === 0 ? (
            <p className={styles.help}>{t('noSteps')}</p>
          ) : (
            <p className={styles.help}>{t('stepsHelp')}</p>
          )}
          <StepList
            talk={talk}
            chosen={chosen}
            problems={problems}
            onStage={onStage}
            onChoose={(to) => dispatch({ kind: 'choose', step: to })}
            onMove={move}
            onGoTo={goTo}
          />
          <AddStep onAdd={add} />
        </section>
        {current && (
          <>
            <Preview talk={talk} material={material} step={chosen} />
            <section className={styles.form} aria-labelledby={STEP_HEADING}>
              <h2 id={STEP_HEADING} tabIndex={-1}>
                {t('step', { step: chosen + 1, kind: t(`kinds.${current.kind}`) })}
              </h2>
              <p className={styles.stepTools}>
                <Button look="small" disabled={chosen === 0} onClick={() => move(chosen, chosen - 1)}>
                  {t('up')}
                </Button>
                <Button
                  look="small"
                  disabled={chosen === talk.steps.length - 1}
                  onClick={() => move(chosen, chosen + 1)}
                >
                  {t('down')}
                </Button>
                <Button
                  look="small"
                  onClick={() => {
                    dispatch({ kind: 'copy', step: chosen })
                    setSaid(t('copied', { step: chosen + 2 }))
                  }}
                >
                  {t('copy')}
                </Button>
                <Button
                  look="small"
                  onClick={() => {
                    dispatch({ kind: 'remove', step: chosen })
                    setSaid(t('deleted', { title: nameOf(current) }))
                  }}
                >
                  {t('delete')}
                </Button>
              </p>
              <StepForm
                step={current}
                onChange={(to, field) =>
                  dispatch({ kind: 'step', step: chosen, to, field, at: performance.now() })
                }
              />
            </section>
          </>
        )}
      </div>
    </EditProvider>
  )
}
