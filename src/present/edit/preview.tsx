import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SurroundingsProvider } from '../../place/surroundings.tsx'
import { Button } from '../../ui/controls/button.tsx'
import { shownOf } from '../deck/draft.ts'
import type { Material } from '../deck/material.ts'
import { buildsOf } from '../deck/position.ts'
import type { Deck, Draft } from '../deck/schema.ts'
import { givenOf } from '../own/given.ts'
import { StageIn } from '../stage/stage.tsx'
import { TalkProvider } from '../stage/talk-context.ts'
import { useRoom } from '../stage/use-room.tsx'
import styles from './editor.module.css'

interface Props {
  readonly talk: Draft
  readonly material: Material
  /** From 0. */
  readonly step: number
}

const ELSEWHERE = { text: null, framed: true }

/** The step that is worked on, as the stage draws it, small. */
export function Preview({ talk, material, step }: Props) {
  const { t } = useTranslation('editor')
  // Who types goes first.
  const late = useDeferredValue(talk)
  const shown = useMemo(() => {
    const finished = shownOf(late)
    return finished && givenOf(finished, material)
  }, [late, material])
  const number = 1 + (shown?.numbers.indexOf(step + 1) ?? -1)
  const [state, setState] = useState({ step, build: 0 })
  const drawn = shown?.deck.steps[number - 1]
  const builds = drawn ? buildsOf(drawn) : 0
  const build = Math.min(state.step === step ? state.build : 0, builds)
  const go = (to: number) => setState({ step, build: to })
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <div className={styles.screen} inert>
        {shown && drawn ? (
          <SurroundingsProvider value={ELSEWHERE}>
            <Screen deck={shown.deck} material={material} number={number} build={build} />
          </SurroundingsProvider>
        ) : (
          <p>{t('previewNone')}</p>
        )}
      </div>
      {builds > 0 && (
        <p className={styles.states}>
          <Button look="small" disabled={build === 0} onClick={() => go(build - 1)}>
            {t('previousState')}
          </Button>
          <Button look="small" disabled={build === builds} onClick={() => go(build + 1)}>
            {t('nextState')}
          </Button>
          <span role="status">{t('state', { number: build + 1, count: builds + 1 })}</span>
        </p>
      )}
    </section>
  )
}

interface ScreenProps {
  readonly deck: Deck
  readonly material: Material
  /** From 1, in the deck as it is shown. */
  readonly number: number
  readonly build: number
}

function Screen({ deck, material, number, build }: ScreenProps) {
  const value = useMemo(
    () => ({ deck, material, tallies: {}, count: null, live: null, show: null }),
    [deck, material],
  )
  return (
    <TalkProvider value={value}>
      <MeasuredScreen number={number} build={build} words={JSON.stringify(deck.steps[number - 1])} />
    </TalkProvider>
  )
}

function MeasuredScreen({
  number,
  build,
  words,
}: {
  readonly number: number
  readonly build: number
  readonly words: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame, { step: number, words })
  return <StageIn at={{ step: number, build }} frame={frame} room={room} />
}
