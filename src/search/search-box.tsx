import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { buttonLook } from '../ui/controls/button.tsx'
import { Dialog } from '../ui/controls/dialog.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { PagesNamed } from './pages-named.tsx'
import { Results } from './results.tsx'
import styles from './search-box.module.css'
import { SearchField } from './search-field.tsx'
import { useFound } from './use-found.ts'

/** Of each kind: the others are on the page. */
const SHOWN = 5

/** The results go by the arrow keys, from the field to the first and back; Home and End as well. */
function moveBetween(event: KeyboardEvent, field: HTMLInputElement | null, list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-hit] > a') ?? [])]
  const at = links.findIndex((link) => link.contains(document.activeElement))
  const target = {
    ArrowDown: links[at + 1] ?? links.at(-1),
    ArrowUp: at <= 0 ? field : links[at - 1],
    Home: at < 0 ? undefined : links[0],
    End: at < 0 ? undefined : links.at(-1),
  }[event.key]
  if (!target) return
  event.preventDefault()
  target.focus()
}

interface Props {
  /** What was typed before it came. */
  readonly typed: string
  readonly onClose: () => void
}

/** The search over whatever page one is on. */
export default function SearchBox({ typed, onClose }: Props) {
  const { t } = useTranslation(['search', 'common'])
  const { language: lang } = useLanguage()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(typed)
  const close = useCallback(() => dialog.current?.close(), [])
  const toPage = useCallback(() => {
    close()
    const asked = field.current?.value ?? ''
    void navigate({ to: '/$lang/search', params: { lang }, search: asked.trim() ? { q: asked } : {} })
  }, [close, navigate, lang])
  const found = useFound(query, SHOWN, toPage)
  const closed = useRef(onClose)
  useEffect(() => {
    closed.current = onClose
  }, [onClose])
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const tell = () => closed.current()
    element.addEventListener('close', tell)
    if (!element.open) element.showModal()
    field.current?.focus()
    return () => element.removeEventListener('close', tell)
  }, [])
  /** Whether the way down was taken before the results were there: the first has the focus when they are. */
  const goesDown = useRef(false)
  const isAnswered = found.state === 'found' && found.found?.query === query
  useEffect(() => {
    if (!isAnswered || !goesDown.current) return
    goesDown.current = false
    list.current?.querySelector<HTMLElement>('[data-hit] > a')?.focus()
  }, [isAnswered])
  const onKeyDown = (event: KeyboardEvent) => {
    goesDown.current = event.key === 'ArrowDown' && !isAnswered && query.trim() !== ''
    if (goesDown.current) event.preventDefault()
    else moveBetween(event, field.current, list.current)
  }
  return (
    <Dialog ref={dialog} title={t('label')} titleHidden className={styles.box}>
      <SearchField
        ref={field}
        query={query}
        onQuery={setQuery}
        onEnter={toPage}
        onKeyDown={onKeyDown}
        found={found}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what one is on */}
      <div ref={list} className={styles.results} onKeyDown={onKeyDown}>
        <PagesNamed query={query} onFollow={close} />
        <Results search={found} query={query} onQuery={setQuery} onAll={toPage} onFollow={close} level="h3" />
      </div>
      <p className={styles.foot}>
        <Link
          to="/$lang/search"
          params={{ lang }}
          search={query.trim() ? { q: query } : {}}
          className={buttonLook('link')}
          onClick={close}
        >
          {t('all')}
        </Link>
        <span className={styles.keys}>{t('keys')}</span>
        <button type="button" className={buttonLook('small')} onClick={close}>
          {t('common:close')}
        </button>
      </p>
    </Dialog>
  )
}
