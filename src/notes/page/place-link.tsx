import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import type { Place } from '../model/entry.ts'
import { pathOfPlace } from '../places/place-address.ts'

/** The way back to what was noted, in the state in which it was seen. */
export function NotedPlaceLink({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { language } = useLanguage()
  const router = useRouter()
  const path = pathOfPlace(language, place)
  return (
    <a
      href={publicPath(path)}
      data-locator={place.at}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        void router.navigate({ href: path })
      }}
    >
      {children}
    </a>
  )
}
