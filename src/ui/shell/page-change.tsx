import { useMatches, useParams } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLanguage } from '../language-context.tsx'

/** Behind the root and the language stands the page; what is behind it again stands beside its text. */
const PAGE = 2

/** Into the page, unless a place on it has taken the focus already. The window stays where it is. */
function focusPage(): void {
  const main = document.querySelector('main')
  if (!main || main.contains(document.activeElement)) return
  main.tabIndex = -1
  main.focus({ preventScroll: true })
}

/**
 * When a link has led to another page of the app: says its title aloud, and takes the focus from the link, which is of
 * the old page or of the bar, to the new page. A pane, or another language, is no other page.
 */
export function PageChange({ title }: { readonly title: string }) {
  const { language } = useLanguage()
  const route = useMatches({ select: (matches) => matches[PAGE]?.routeId })
  const { document: text = '' } = useParams({ strict: false })
  const page = `${route} ${text}`
  const before = useRef({ page, language })
  const [said, setSaid] = useState('')
  const changed = useEffectEvent(() => {
    const last = before.current
    before.current = { page, language }
    if (last.page !== page) {
      setSaid(title)
      focusPage()
    } else if (last.language !== language) setSaid('')
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: of these two is asked whether they have changed
  useEffect(() => changed(), [page, language])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
