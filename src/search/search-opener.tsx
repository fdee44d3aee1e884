import { Link, useNavigate } from '@tanstack/react-router'
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import { loadWords } from '../i18n/catalogue.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { whileComing } from '../ui/coming.ts'
import { isForBrowser } from '../ui/for-browser.ts'
import { isTaken } from '../ui/keyboard/intents.ts'
import { useIntents } from '../ui/keyboard/use-intents.ts'
import { useLanguage } from '../ui/language-context.tsx'
import header from '../ui/shell/header.module.css'

type Box = ComponentType<{ readonly typed: string; readonly onClose: () => void }>

/** What is typed while the box is coming is meant for it, and is no key of the page. */
function useTypedWhile(isComing: boolean): RefObject<string> {
  const typed = useRef('')
  useEffect(() => {
    if (!isComing) return
    typed.current = ''
    const keep = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || isTaken(event)) return
      event.preventDefault()
      event.stopPropagation()
      typed.current += event.key
    }
    window.addEventListener('keydown', keep, true)
    return () => window.removeEventListener('keydown', keep, true)
  }, [isComing])
  return typed
}

/** A link to the search page in the bar; with scripts it opens a box over the page, as `/` and Ctrl-K do. */
export function SearchOpener() {
  const { t } = useTranslation('common')
  const { language, direction } = useLanguage()
  const [box, setBox] = useState<{ readonly Box: Box } | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [isComing, setComing] = useState(false)
  const typed = useTypedWhile(isComing)
  const navigate = useNavigate()
  const open = () => {
    setComing(true)
    // Without its file or its words there is still the page, which says what failed or is loaded anew.
    whileComing(Promise.all([import('./search-box.tsx'), loadWords(language, ['search'])]))
      .then(([{ default: Box }]) => {
        setBox({ Box })
        setOpen(true)
      })
      .catch(async () => {
        const toPage = (replace: boolean) => {
          const search = typed.current.trim() ? { q: typed.current } : {}
          return navigate({ to: '/$lang/search', params: { lang: language }, search, replace })
        }
        const before = typed.current
        await toPage(false)
        // What was typed on the way there.
        if (typed.current !== before) await toPage(true)
      })
      .finally(() => setComing(false))
    return true
  }
  useIntents(direction, (intent) => {
    if (intent !== 'search') return false
    const field = document.querySelector<HTMLInputElement>('main [role="search"] input[type="search"]')
    // On the page itself the field is there already.
    if (field && location.pathname.endsWith('/search')) {
      field.focus()
      field.select()
      return true
    }
    return open()
  })
  return (
    <>
      <Link
        to="/$lang/search"
        params={{ lang: language }}
        className={header.tool}
        title={t('search.title')}
        aria-label={t('search.open')}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={(event) => {
          if (isForBrowser(event)) return
          event.preventDefault()
          open()
        }}
      >
        <svg
          className={header.sign}
          viewBox="0 0 20 20"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M13 13l4.5 4.5" />
        </svg>
      </Link>
      {box && isOpen && <box.Box typed={typed.current} onClose={() => setOpen(false)} />}
    </>
  )
}
