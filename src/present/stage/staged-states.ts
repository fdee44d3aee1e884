import type { Language } from '../../i18n/language.ts'
import { addressOf } from '../../place/address.ts'
import { STAGED_PAGES, type StepOf } from '../deck/schema.ts'
import type { StagedAddress } from './views.ts'

/** The address of a view that a stage can show, without its language; null for any other. */
export function stagedAddress(path: string, language: Language): StagedAddress | null {
  const address = addressOf(`/${language}${path}`)
  const isStaged = (own: typeof address): own is StagedAddress =>
    STAGED_PAGES.some((page) => page === own?.page)
  return isStaged(address) ? address : null
}

/** What a step shows one after the other. */
export const stagedStates = ({ views }: StepOf<'view'>, language: Language): StagedAddress[] =>
  views.map((path) => stagedAddress(path, language)).filter((address) => address !== null)
