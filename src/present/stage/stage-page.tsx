import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { SurroundingsProvider } from '../../place/surroundings.tsx'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { useNoUpdate } from '../../ui/offline/use-no-update.ts'
import { publicPath } from '../../ui/site-path.ts'
import { usePrintFont } from '../../ui/use-print-font.ts'
import { AskedInVain } from '../asked-in-vain.tsx'
import { LazyCodeCover } from '../code/lazy-code-cover.ts'
import type { Material } from '../deck/material.ts'
import { type Position, stepAt } from '../deck/position.ts'
import type { Deck } from '../deck/schema.ts'
import { lazyOrNothing } from '../lazy-or-nothing.ts'
import { useSharedLight } from '../pointer/use-shared-light.ts'
import { PrintedSteps } from '../print/printed-steps.tsx'
import type { Paper } from '../search.ts'
import { useCounting } from '../tally/use-counting.ts'
import { useTalkActions } from '../use-talk-actions.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import { useTalk } from '../windows/use-talk.ts'
import type { Action } from './keys.ts'
import { KeysHelp } from './keys-help.tsx'
import { Overview } from './overview.tsx'
import stageStyles from './stage.module.css'
import { Stage } from './stage.tsx'
import styles from './stage-page.module.css'
import { TalkProvider } from './talk-context.ts'
import { useAhead } from './use-ahead.ts'
import { useAwake } from './use-awake.ts'
import { useIdle } from './use-idle.ts'
import { useKeys } from './use-keys.ts'
import { useSwipe } from './use-swipe.ts'

interface Props {
  readonly deck: Deck
  readonly material: Material
  /** What the address asks for. */
  readonly asked: Position
  /** As what the talk is to be printed, as soon as it is there; usually not at all. */
  readonly paper?: Paper | undefined
}

/** Loaded where there is a room. */
const FollowNotice = lazyOrNothing(() =>
  import('../following/follow-notice.tsx').then((module) => module.FollowNotice),
)

/** A link on a stage leaves the talk where it is. */
const ELSEWHERE = { text: null, framed: true }
/** In a file with nothing but the talk there is nowhere to lead to. */
const ALONE = { ...ELSEWHERE, alone: true }

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // A browser that has no full screen, or will not, shows the stage as it is.
  else document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** The window that the room sees. */
export function StagePage({ deck, material, asked, paper }: Props) {
  const { t } = useTranslation(['present', 'common'])
  const { language, direction } = useLanguage()
  const { isFile } = useTalkPlace()
  const shared = useTalk(deck, 'stage', asked)
  const { talk, own, frozen, following, pointer, lit, room, site, go } = shared
  // Those who follow have opened it already.
  const blank = talk.blank === 'code' && following && !frozen ? null : talk.blank
  const at: Position = { step: talk.step, build: talk.build }
  const [enlarged, setEnlarged] = useState(0)
  const [returns, setReturns] = useState(0)
  const { overview, help, act: actInAnyWindow, pointing } = useTalkActions(deck, shared, language)
  useSharedLight(own, lit, `${at.step}.${at.build}`)
  const idle = useIdle()
  const ahead = useAhead(at.step, deck.steps.length)
  useAwake()
  usePrintFont()
  useNoUpdate()
  const context = useCounting(shared, deck, material)

  const act = (action: Action): boolean => {
    switch (action) {
      case 'fullScreen':
        toggleFullScreen()
        return true
      case 'larger':
      case 'smaller':
        setEnlarged((sizes) => Math.min(8, Math.max(-8, sizes + (action === 'larger' ? 1 : -1))))
        return true
      case 'close':
        if (talk.blank) own.change({ blank: null })
        else if (pointer) own.point(null)
        else {
          actInAnyWindow(action)
          setReturns((count) => count + 1)
        }
        return true
      default:
        return actInAnyWindow(action)
    }
  }
  useKeys(act, (step) => go({ step, build: 0 }))
  const swipe = useSwipe(direction, (step) => act(step > 0 ? 'next' : 'previous'))
  const press = (action: Action) => () => act(action)
  return (
    <SurroundingsProvider value={isFile ? ALONE : ELSEWHERE}>
      <TalkProvider value={context}>
        <main
          id="text"
          className={styles.page}
          data-idle={idle || undefined}
          data-pointing={pointing.isPointing || undefined}
          data-following={following || undefined}
          data-lit={pointer !== null || undefined}
          onPointerMove={pointing.onPointerMove}
          {...(pointing.isPointing ? {} : swipe)}
        >
          <h1 className="visually-hidden">{deck.title[language]}</h1>
          <div className={styles.room}>
            <Stage at={at} enlarged={enlarged} returns={returns} pointer={pointer} ahead={ahead} />
          </div>
          {blank && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys take it away too
            // biome-ignore lint/a11y/noStaticElementInteractions: it is a cover, and a press anywhere lifts it
            <div className={stageStyles.blank} data-blank={blank} onClick={() => own.change({ blank: null })}>
              {blank === 'code' && (
                <Suspense>
                  <LazyCodeCover site={site} deck={deck.id} at={at} />
                </Suspense>
              )}
            </div>
          )}
          {room && (
            <Suspense>
              <FollowNotice shared={shared} className={styles.frozen} />
            </Suspense>
          )}
          {frozen && !following && <p className={styles.frozen}>{t('frozen')}</p>}
          {!frozen && <AskedInVain deck={deck} at={at} className={styles.inVain} />}
          <p role="status" className="visually-hidden">
            {t('announced', {
              step: at.step,
              steps: deck.steps.length,
              title: stepAt(deck, at).title[language],
            })}
          </p>
          <nav className={`${styles.controls} screen-only`} aria-label={t('controls.label')}>
            <Button look="small" onClick={press('previous')}>
              {t('controls.previous')}
            </Button>
            <Button look="small" onClick={press('next')}>
              {t('controls.next')}
            </Button>
            <Button look="small" onClick={press('overview')}>
              {t('controls.overview')}
            </Button>
            <Button look="small" onClick={press('language')} lang={otherLanguage(language)}>
              {t('common:language.switchTo')}
            </Button>
            <Button look="small" onClick={press('fullScreen')}>
              {t('controls.fullScreen')}
            </Button>
            <a
              className={buttonLook('small', styles.link)}
              href={publicPath(urlOf({ language, page: 'speaker', deck: deck.id, step: String(at.step) }))}
              target="masar-speaker"
            >
              {t('controls.speaker')}
            </a>
            <Button look="small" onClick={press('help')}>
              {t('controls.help')}
            </Button>
            <Link
              to="/$lang/present"
              params={{ lang: language }}
              className={buttonLook('small', styles.link)}
            >
              {t(isFile ? 'controls.start' : 'controls.leave')}
            </Link>
          </nav>
          <Overview dialog={overview} step={at.step} onGo={(step) => go({ step, build: 0 })} />
          <KeysHelp dialog={help} />
        </main>
        <PrintedSteps paper={paper ?? 'steps'} atOnce={paper !== undefined} />
      </TalkProvider>
    </SurroundingsProvider>
  )
}
