import type { ReactNode } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import type { Locator } from '../locator.ts'
import { useAskedEntry } from '../place/use-asked-entry.ts'
import { Notice } from '../ui/controls/notice.tsx'
import { NearestWays } from './nearest-list.tsx'

interface Way {
  readonly id: string
  readonly locator: Locator
  readonly name: Bilingual
}

/** Nothing on these pages is hidden, so nothing has to give way. */
const keepAll = () => undefined

/**
 * The entry that the address names, and what is said where there is none of that name: which come nearest.
 * @param known every entry of the page
 * @param locators the same by their addresses: declared once, not in every rendering
 */
export function useAskedWay(
  known: readonly Way[],
  locators: ReadonlySet<string>,
  says: (wanted: string) => string,
): { readonly chosen: string | null; readonly followed: boolean; readonly notice: ReactNode } {
  const { chosen, missing, followed } = useAskedEntry(locators, locators, keepAll)
  const notice = (
    <Notice>
      {missing && <NearestWays wanted={missing.slice(missing.indexOf('/') + 1)} known={known} says={says} />}
    </Notice>
  )
  return { chosen, followed, notice }
}
