import { useMatches, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Language } from '../../i18n/language.ts'
import { headWords, pageHead, titleOfMissing } from './page-head.ts'

/** Whether another thing stands in the place of what the address asked for. */
export const useIsMissing = (): boolean =>
  useMatches({
    select: (matches) => matches.some(({ status, _notFound }) => status === 'notFound' || _notFound),
  })

/**
 * Keeps the page's title and description right when the app moves on; the build writes the first ones.
 * @returns the title
 */
export function usePageHead(language: Language): string {
  const matches = useRouterState({ select: (state) => state.matches })
  const isMissing = useIsMissing()
  const usual = headWords(language, 'common')
  const { title, description } = isMissing
    ? { ...usual, title: titleOfMissing(language) }
    : pageHead(matches, usual)
  useEffect(() => {
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [title, description])
  return title
}
