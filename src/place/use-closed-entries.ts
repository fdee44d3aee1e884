import { useEffect, useState } from 'react'

/** What is folded in an entry of a long list (ui/entry-list/folded.tsx). */
const FOLDED = '[data-more]'

/** Opens what is folded in an entry. */
export const unfold = (entry: Element): void => entry.querySelector(FOLDED)?.setAttribute('open', '')

/**
 * The entries, by their locators, in which a person has closed what is folded, for as long as the page stands: where the
 * other language puts an entry elsewhere in the list, its element is another. The own link of the named entry opens it
 * again, of which the router says nothing, as the address stays.
 * @param named the locator of the entry that the address names
 */
export function useClosedEntries(named: string | null): ReadonlySet<string> {
  const [closed] = useState(() => new Set<string>())
  useEffect(() => {
    const hear = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches(FOLDED)) return
      const id = target.closest('article')?.id ?? ''
      if (target.open) closed.delete(id)
      else closed.add(id)
    }
    // Such an event does not bubble.
    document.addEventListener('toggle', hear, true)
    return () => document.removeEventListener('toggle', hear, true)
  }, [closed])
  useEffect(() => {
    const hear = ({ target }: Event) => {
      const entry = target instanceof Element && target.closest(`a[href="#${named}"]`)?.closest('article')
      if (entry) unfold(entry)
    }
    document.addEventListener('click', hear)
    return () => document.removeEventListener('click', hear)
  }, [named])
  return closed
}
