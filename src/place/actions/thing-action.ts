/** What can be done with a thing: the contract between features, which bring actions, and the one menu that shows them. */
import type { ComponentType } from 'react'
import type { Catalogue, Namespace } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import type { Target } from './target.ts'

/** Its name in the menu is the word `actions:label.{id}`. */
type ActionId = keyof Catalogue['actions']['label']
/** What is said once it is done: the word `actions:said.{said}`. */
export type Said = keyof Catalogue['actions']['said']

interface Common {
  readonly id: ActionId
  /** Whether the menu of this thing shows it. The menu waits for the answer, so it comes at once. */
  readonly isFor: (target: Target) => boolean | Promise<boolean>
}

/** Does it at once; where that was not all, a panel says the rest and what can be done about it. */
interface DirectAction extends Common {
  readonly run: (target: Target, language: Language) => Promise<Said | PanelAction>
}

export interface PanelProps {
  readonly target: Target
  /** The panel has done its work. */
  readonly onClose: () => void
}

/** Opens a panel, in a dialog with the action's name as its title. */
export interface PanelAction extends Common {
  /** The words that the panel is written with. */
  readonly namespaces: readonly Namespace[]
  readonly panel: () => Promise<{ readonly default: ComponentType<PanelProps> }>
}

export type ThingAction = DirectAction | PanelAction
