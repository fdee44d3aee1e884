import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { presentHash } from '../../place/fragment.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { TEXT_LANGUAGES, type TextLanguages } from '../../ui/settings/settings.ts'
import { changeSettings, useSettings } from '../../ui/settings/settings-store.ts'
import type { ReaderSearch } from '../search.ts'
import { readerSearch } from '../search.ts'
import { type Cover, coverFor, type ShownText, shownText, textForCover } from './shown-text.ts'

/** What was last chosen, as the words that say so. */
export type Chosen = `text.${TextLanguages}` | `cover.is.${Language | 'none'}` | `terms.is.${'on' | 'off'}`

interface TextChoice {
  readonly shown: ShownText
  readonly cover: Cover
  /** Null before anything was chosen on this page. */
  readonly chosen: Chosen | null
  readonly choose: (text: TextLanguages) => void
  /** @param now what the text is shown in at this moment */
  readonly chooseCover: (cover: Cover, now: TextLanguages) => void
  /** Whether the terms of the glossary are marked. */
  readonly marksTerms: boolean
  readonly chooseTerms: (marked: boolean) => void
}

/** The languages that the text is shown in and what is marked in it, as the address says or as was chosen last; a choice goes into both. */
export function useTextChoice(search: ReaderSearch): TextChoice {
  const navigate = useNavigate()
  const { language } = useLanguage()
  const { text: stored, terms } = useSettings()
  const change = useCallback(
    (wanted: ReaderSearch) =>
      void navigate({
        to: '.',
        search: (present: object) => ({ ...readerSearch.mended(present), ...wanted }),
        ...presentHash(),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choose = useCallback(
    (text: TextLanguages) => {
      setChosen(`text.${text}`)
      changeSettings({ text })
      // One language alone is not covered, also when the address is opened anew.
      change({ text, cover: coverFor(search.cover, text) })
    },
    [change, search.cover],
  )
  const chooseCover = useCallback(
    (cover: Cover, now: TextLanguages) => {
      setChosen(`cover.is.${cover ?? 'none'}`)
      // The address says both, so that the other interface shows the same, and it stays so when all is uncovered.
      change({ cover, text: textForCover(now) })
    },
    [change],
  )
  const chooseTerms = useCallback(
    (marked: boolean) => {
      const terms = marked ? 'on' : 'off'
      setChosen(`terms.is.${terms}`)
      changeSettings({ terms })
      change({ terms })
    },
    [change],
  )
  return {
    shown: shownText(search.text, stored, language, search.cover),
    cover: search.cover,
    chosen,
    choose,
    chooseCover,
    marksTerms: (search.terms ?? terms) === 'on',
    chooseTerms,
  }
}

/** What a text is shown in at this moment: of the usual view only the style sheet knows whether two columns fit. */
export function textNow(article: Element | null, shown: ShownText): TextLanguages {
  if (shown !== 'usual-en') return shown
  const now = article ? getComputedStyle(article).getPropertyValue('--text-now').trim() : ''
  return TEXT_LANGUAGES.find((text) => text === now) ?? 'both'
}

/** The same for what is drawn by it, kept up to date as the text gets narrower or wider. */
export function useTextNow(article: RefObject<HTMLElement | null>, shown: ShownText): TextLanguages {
  const [now, setNow] = useState<TextLanguages>('both')
  useEffect(() => {
    const element = article.current
    if (!element || shown !== 'usual-en' || typeof ResizeObserver === 'undefined') return
    const look = () => setNow(textNow(element, shown))
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [article, shown])
  return shown === 'usual-en' ? now : shown
}
