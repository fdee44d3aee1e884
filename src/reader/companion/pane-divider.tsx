import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react'
import { inlineOffset } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { arrowStep } from '../../ui/keyboard/intents.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { clampPaneShare, PANE_SHARE, parsePaneShare } from '../../ui/pane-share.ts'
import { readStored, STORAGE_KEYS, store } from '../../ui/storage.ts'
import { useMedia } from '../../ui/use-media.ts'
import styles from './companion-pane.module.css'

const SHEET = '(width < 64em)'

/** The pane's share of the window when the divider is at this point. */
function shareAt(event: PointerEvent, direction: Direction, isSheet: boolean): number {
  const { innerWidth, innerHeight } = window
  if (isSheet) {
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? innerHeight
    return (100 * (bottom - event.clientY)) / innerHeight
  }
  return 100 - (inlineOffset(event.clientX, { left: 0, right: innerWidth }, direction) / innerWidth) * 100
}

/**
 * The line between text and pane: dragged, or moved by arrow keys once it has focus. Written here because the
 * libraries for it set `style` attributes on the server, which the content security policy forbids.
 */
export function PaneDivider() {
  const { t } = useTranslation('common')
  const { direction } = useLanguage()
  const isSheet = useMedia(SHEET)
  const [share, setShare] = useState<number>(PANE_SHARE.usual)
  useEffect(() => {
    setShare(clampPaneShare(parsePaneShare(readStored(STORAGE_KEYS.pane))))
  }, [])

  const change = (wanted: number) => {
    const next = clampPaneShare(wanted)
    setShare(next)
    document.documentElement.style.setProperty('--pane-share', String(next))
    store(STORAGE_KEYS.pane, String(next))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(shareAt(event, direction, isSheet))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowUp: share + PANE_SHARE.step,
      ArrowDown: share - PANE_SHARE.step,
      Home: PANE_SHARE.least,
      End: PANE_SHARE.most,
    }
    const across = arrowStep(event.key, direction)
    // The pane lies at the inline end (or below): an arrow towards it makes it smaller.
    const wanted = across === null ? steps[event.key] : share - across * PANE_SHARE.step
    if (wanted === undefined) return
    event.preventDefault()
    change(wanted)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator with a value is what a splitter is (WAI-ARIA)
    <div
      role="separator"
      tabIndex={0}
      className={styles.divider}
      aria-label={t('paneDivider')}
      aria-orientation={isSheet ? 'horizontal' : 'vertical'}
      aria-valuemin={PANE_SHARE.least}
      aria-valuemax={PANE_SHARE.most}
      aria-valuenow={share}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => change(PANE_SHARE.usual)}
      onKeyDown={onKeyDown}
    />
  )
}
