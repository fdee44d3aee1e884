import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { TranslatorContext } from '../../i18n/use-translation.ts'
import { LanguageProvider, useLanguage } from '../../ui/language-context.tsx'
import { TextContext, useText } from '../text-context.tsx'
import { createTurns, type Turns } from './turns.ts'

/** When which row of the text changes its language; null where all change at once. */
export const TurnsContext = createContext<Turns | null>(null)

/**
 * The turns of a text, and how often all of it has followed: what is set on its elements past React is set anew then.
 * Paper has no turns.
 */
export function useTurns(): readonly [turns: Turns, followed: number] {
  const [followed, setFollowed] = useState(0)
  const [turns] = useState(() => createTurns(() => setFollowed((times) => times + 1)))
  useEffect(() => {
    const end = () => flushSync(turns.end)
    window.addEventListener('beforeprint', end)
    return () => window.removeEventListener('beforeprint', end)
  }, [turns])
  return [turns, followed]
}

/** What is out of sight of a text is laid out anew in its turn when `layout`, which names how the text lies, is another. */
export function useLaidOutInTurn(turns: Turns, layout: string): void {
  const before = useRef(layout)
  // Before anything of the page is measured.
  useInsertionEffect(() => {
    if (before.current === layout) return
    before.current = layout
    turns.layOut()
  }, [turns, layout])
}

interface Props {
  /** Id of something in the row. */
  readonly id: string
  /** What is directly in a section of the text, or the masthead. */
  readonly children: ReactNode
}

/** A row of the text: out of sight it changes its language when its turn comes. */
export function InTurn({ id, children }: Props) {
  const turns = use(TurnsContext)
  const { language } = useLanguage()
  const translator = use(TranslatorContext)
  const text = useText()
  const now = useMemo(() => ({ language, translator, text }), [language, translator, text])
  const [shown, show] = useState(now)
  // What is covered must not be seen before its turn.
  const waits = shown.language !== language && !text.cover && turns?.mayWait(id) === true
  if (shown !== now && !waits) show(now)

  useEffect(() => turns?.watch(id), [turns, id])
  // Before anything of the page is measured.
  useLayoutEffect(() => {
    if (waits) return turns?.wait(id, shown.language, () => show(now))
  }, [turns, id, waits, shown, now])
  return (
    <LanguageProvider value={shown.language}>
      <TranslatorContext value={shown.translator}>
        <TextContext value={shown.text}>{children}</TextContext>
      </TranslatorContext>
    </LanguageProvider>
  )
}
