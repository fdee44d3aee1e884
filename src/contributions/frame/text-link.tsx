import type { ReactNode } from 'react'
import type { Locator } from '../../locator.ts'
import { useContributions } from '../contributions-context.tsx'

/** From a figure to its place in the text. */
export function TextLink({ to, children }: { readonly to: Locator; readonly children: ReactNode }) {
  const { href, follow, place } = useContributions()
  return (
    <a
      href={href(to)}
      data-locator={to}
      onClick={(event) => follow(event, to)}
      {...(place === 'embed' ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {children}
    </a>
  )
}
