import {
  type ComponentType,
  createContext,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import { whileComing } from '../../ui/coming.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import type { MenuRequest, Target } from './target.ts'
import type { ThingAction } from './thing-action.ts'

type LoadActions = () => Promise<readonly ThingAction[]>

/** Given by the app, which alone knows all features: the list of what can be done. */
export const ActionListContext = createContext<LoadActions>(() => Promise.resolve([]))

type Host = ComponentType<{
  readonly request: MenuRequest
  readonly actions: readonly ThingAction[]
  readonly onClose: () => void
}>

interface Opened {
  readonly Host: Host
  readonly request: MenuRequest
  readonly actions: readonly ThingAction[]
}

interface Actions {
  readonly openMenu: (request: MenuRequest) => void
  /** Those that are for a target; the words of their names are then loaded. */
  readonly actionsFor: (target: Target) => Promise<readonly ThingAction[]>
}

const ActionsContext = createContext<Actions | null>(null)

/** Null outside the app: then there is nothing that can be done. */
export const useActions = (): Actions | null => use(ActionsContext)

/** The one menu of a page. All of it, list included, comes when it is first asked for. */
export function ThingActions({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage()
  const load = use(ActionListContext)
  const [opened, setOpened] = useState<Opened | null>(null)
  const asked = useRef<MenuRequest | null>(null)

  const actionsFor = useCallback(
    async (target: Target) => {
      const [actions] = await Promise.all([load(), loadWords(language, ['actions'])])
      const answers = await Promise.all(actions.map((action) => action.isFor(target)))
      return actions.filter((_, index) => answers[index])
    },
    [load, language],
  )
  const openMenu = useCallback(
    (request: MenuRequest) => {
      asked.current = request
      whileComing(Promise.all([import('./actions-host.tsx'), actionsFor(request.target)]))
        .then(([{ ActionsHost }, actions]) => {
          if (asked.current === request) setOpened({ Host: ActionsHost, request, actions })
        })
        .catch(() => void reloadOrSayWhy({ isWanted: () => asked.current === request }))
    },
    [actionsFor],
  )
  const value = useMemo(() => ({ openMenu, actionsFor }), [openMenu, actionsFor])
  return (
    <ActionsContext value={value}>
      {children}
      {opened && (
        <opened.Host request={opened.request} actions={opened.actions} onClose={() => setOpened(null)} />
      )}
    </ActionsContext>
  )
}
