/**
 * The timeline on the front page. The build writes its drawing into the page; its scripts and its data come when a
 * person turns to it, and take the drawing over as it stands. Until then its marks are links like any other.
 */
import { useRouter } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { loadRecord } from '../../corpus/record.ts'
import { loadWords } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { ownPath } from '../../ui/site-path.ts'
import styles from './-front-timeline.module.css'

async function fetchDrawn(language: Language, inSteps: boolean): Promise<ComponentType> {
  const [{ SmallTimeline }, record] = await Promise.all([
    import('../../timeline/small/small-timeline.tsx'),
    loadRecord(),
    loadWords(language, ['timeline', 'small']),
  ])
  return () => <SmallTimeline record={record} inSteps={inSteps} />
}

let turnTo = () => {}
const turnedTo = new Promise<void>((resolve) => {
  turnTo = resolve
})

const whenTurnedTo = (language: Language) =>
  lazy(async () => {
    await turnedTo
    return { default: await fetchDrawn(language, false) }
  })

const LATER: Readonly<Record<Language, ComponentType>> = { ar: whenTurnedTo('ar'), en: whenTurnedTo('en') }

const written: Partial<Record<Language, ComponentType>> = {}

/** Fetches what draws it at once. The build does so before it notes what a page asks for. */
export async function fetchFrontTimeline(language: Language): Promise<void> {
  written[language] ??= await fetchDrawn(language, !import.meta.env.SSR)
}

/** For the loader: where nothing is written yet, as one comes from another page or language, it comes with the page. */
export async function withFrontTimeline(language: Language): Promise<void> {
  if (import.meta.env.SSR || document.querySelector(`[data-front-timeline=${language}] svg`)) return
  await fetchFrontTimeline(language)
}

/** Whether a reader's own style sheet sets letters or words apart. */
function isSpaced(words: Element): boolean {
  const { letterSpacing, wordSpacing } = getComputedStyle(words)
  return [letterSpacing, wordSpacing].some((space) => Number.parseFloat(space) > 0)
}

export function FrontTimeline() {
  const { language } = useLanguage()
  const router = useRouter()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    // Where the page was drawn anew, for a search part that it was not written with, nothing is written.
    if (!element.querySelector('svg')) turnTo()
    // What is written is laid out for words as they usually are; for others it is laid out anew, as soon as that is seen.
    const sample = element.querySelector('[data-sample]')
    const observer =
      sample && typeof ResizeObserver !== 'undefined'
        ? new ResizeObserver(() => isSpaced(sample) && turnTo())
        : null
    if (sample) observer?.observe(sample)
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!href || event.defaultPrevented || isForBrowser(event)) return
      event.preventDefault()
      void router.navigate({ href: ownPath(href) })
    }
    // Listened to by the page itself: React passes on nothing from what it has not taken over yet.
    element.addEventListener('pointerenter', turnTo)
    element.addEventListener('focusin', turnTo)
    element.addEventListener('click', onClick)
    return () => {
      observer?.disconnect()
      element.removeEventListener('pointerenter', turnTo)
      element.removeEventListener('focusin', turnTo)
      element.removeEventListener('click', onClick)
    }
  }, [router])
  const Drawn = written[language] ?? LATER[language]
  return (
    <div ref={place} data-front-timeline={language}>
      <Suspense fallback={<div className={styles.room} />}>
        <Drawn />
      </Suspense>
    </div>
  )
}
