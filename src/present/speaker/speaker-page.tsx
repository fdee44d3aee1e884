import { Link } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SurroundingsProvider } from '../../place/surroundings.tsx'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { NeedsScripts } from '../../ui/needs-scripts.tsx'
import { useNoUpdate } from '../../ui/offline/use-no-update.ts'
import { AskedInVain } from '../asked-in-vain.tsx'
import { LazyCodeCover } from '../code/lazy-code-cover.ts'
import type { Material } from '../deck/material.ts'
import { after, isSame, type Position, stepAt } from '../deck/position.ts'
import type { Deck } from '../deck/schema.ts'
import { lazyOrNothing } from '../lazy-or-nothing.ts'
import { OwnWords } from '../own-words.tsx'
import { useSharedLight } from '../pointer/use-shared-light.ts'
import { KeysHelp } from '../stage/keys-help.tsx'
import { Overview } from '../stage/overview.tsx'
import { Stage } from '../stage/stage.tsx'
import { TalkProvider } from '../stage/talk-context.ts'
import { useAwake } from '../stage/use-awake.ts'
import { useKeys } from '../stage/use-keys.ts'
import { useCounting } from '../tally/use-counting.ts'
import { useTalkActions } from '../use-talk-actions.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import { useTalk } from '../windows/use-talk.ts'
import { ChangedTalk } from './changed-talk.tsx'
import { NextStep } from './next-step.tsx'
import { Notes } from './notes.tsx'
import styles from './speaker.module.css'
import { Stages } from './stages.tsx'
import { Timing } from './timing.tsx'

interface Props {
  readonly deck: Deck
  readonly material: Material
  /** What the address asks for. */
  readonly asked: Position
}

/** Loaded where there is a room. */
const RoomPanel = lazyOrNothing(() =>
  import('../following/room-panel.tsx').then((module) => module.RoomPanel),
)
const FollowNotice = lazyOrNothing(() =>
  import('../following/follow-notice.tsx').then((module) => module.FollowNotice),
)

const ELSEWHERE = { text: null, framed: true }
/** In a file with nothing but the talk there is nowhere to lead to. */
const ALONE = { ...ELSEWHERE, alone: true }

/** The window that the speaker sees: what the room sees, what comes next, what to say, and how much time is left. */
export function SpeakerPage({ deck, material, asked }: Props) {
  const { t } = useTranslation(['present', 'common'])
  const { language } = useLanguage()
  const { isFile } = useTalkPlace()
  const shared = useTalk(deck, 'speaker', asked)
  const { talk, own, frozen, following, pointer, lit, room, site, go } = shared
  const isCodeShown = talk.blank === 'code'
  const at: Position = { step: talk.step, build: talk.build }
  const next = useMemo(
    () => after(deck, { step: talk.step, build: talk.build }),
    [deck, talk.step, talk.build],
  )
  // What is said to the stages and drawn here comes first.
  const shownNext = useDeferredValue(next)
  const { overview, help, act, pointing } = useTalkActions(deck, shared, language)
  const counting = useCounting(shared, deck, material)
  useSharedLight(own, lit, `${at.step}.${at.build}`)
  useAwake()
  useNoUpdate()

  useKeys(act, (step) => go({ step, build: 0 }))
  return (
    <SurroundingsProvider value={isFile ? ALONE : ELSEWHERE}>
      <main
        id="text"
        className={styles.page}
        data-speaker=""
        data-step={at.step}
        data-build={at.build}
        data-frozen={frozen || undefined}
      >
        <header className={styles.head}>
          <h1>
            <OwnWords words={deck.title} />
          </h1>
          <Button look="small" onClick={() => act('language')} lang={otherLanguage(language)}>
            {t('common:language.switchTo')}
          </Button>
          <Button look="small" onClick={() => act('help')}>
            {t('controls.help')}
          </Button>
          <Link to="/$lang/present" params={{ lang: language }} className={buttonLook('small', styles.link)}>
            {t(isFile ? 'controls.start' : 'controls.leave')}
          </Link>
          <NeedsScripts />
        </header>
        <TalkProvider value={counting}>
          <section className={styles.now} aria-label={t('now')}>
            <div
              className={styles.screen}
              data-blanked={isCodeShown ? undefined : (talk.blank ?? undefined)}
              onPointerMove={pointing.onPointerMove}
            >
              <Stage at={at} pointer={pointer} />
              {isCodeShown && (
                <Suspense>
                  <LazyCodeCover site={site} deck={deck.id} at={at} />
                </Suspense>
              )}
            </div>
            <div className={styles.tools}>
              <Button look="main" onClick={() => act('previous')}>
                {t('controls.previous')}
              </Button>
              <Button look="main" onClick={() => act('next')}>
                {t('controls.next')}
              </Button>
              <Button look="small" onClick={() => act('overview')}>
                {t('controls.overview')}
              </Button>
              <Button look="small" aria-pressed={talk.blank === 'black'} onClick={() => act('black')}>
                {t('blank')}
              </Button>
              <Button look="small" aria-pressed={isCodeShown} onClick={() => act('code')}>
                {t('code.show')}
              </Button>
              <Button look="small" aria-pressed={pointer !== null} onClick={() => act('pointer')}>
                {t('pointer')}
              </Button>
              {following ? null : frozen ? (
                <>
                  <Button look="small" onClick={() => own.release('lead')}>
                    {t('release')}
                  </Button>
                  <Button look="small" onClick={() => own.release('return')}>
                    {t('return')}
                  </Button>
                </>
              ) : (
                <Button look="small" onClick={() => own.freeze()}>
                  {t('freeze')}
                </Button>
              )}
            </div>
            {frozen && !following && <p className={styles.frozen}>{t('frozen')}</p>}
            {!frozen && <AskedInVain deck={deck} at={at} />}
            <ChangedTalk deck={deck.id} own={own} />
            {room && (
              <Suspense>
                <FollowNotice shared={shared} className={styles.frozen} />
              </Suspense>
            )}
          </section>
          <Overview dialog={overview} step={at.step} onGo={(step) => go({ step, build: 0 })} />
        </TalkProvider>
        <section className={styles.next}>
          <h2>{t('next')}</h2>
          {isSame(next, at) ? (
            <p>{t('end')}</p>
          ) : (
            <TalkProvider value={counting}>
              <NextStep at={shownNext} />
            </TalkProvider>
          )}
          <Timing deck={deck} step={at.step} begun={talk.begun} onBegin={(begun) => own.change({ begun })} />
          <Stages talk={shared} deck={deck.id} at={at} />
          {room && (
            <Suspense>
              <RoomPanel shared={shared} deck={deck.id} />
            </Suspense>
          )}
        </section>
        <Notes step={stepAt(deck, at)} />
        <KeysHelp dialog={help} />
      </main>
    </SurroundingsProvider>
  )
}
