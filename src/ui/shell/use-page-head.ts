import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Language } from '../../i18n/language.ts'
import { headWords, isMissing, pageHead, titleOfMissing } from './page-head.ts'

/**
 * Keeps the page's title and description right when the app moves on; the build writes the first ones.
 * @returns the title
 */
export function usePageHead(language: Language): string {
  const matches = useRouterState({ select: (state) => state.matches })
  const usual = headWords(language, 'common')
  const { title, description } = matches.some(isMissing)
    ? { ...usual, title: titleOfMissing(language) }
    : pageHead(matches, usual)
  useEffect(() => {
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [title, description])
  return title
}
