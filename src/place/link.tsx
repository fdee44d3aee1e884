/** The link to any locator, for every feature. */
import { Link, useRouter } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, type MouseEvent, useCallback } from 'react'
import { type Locator, parseLocator, wholeDocument } from '../locator.ts'
import { isForBrowser } from '../ui/for-browser.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { publicPath } from '../ui/site-path.ts'
import { askForWords, type WordsAt } from './asked-words.ts'
import { hrefOf } from './href-of.ts'
import { requestGoTo } from './reading-place.ts'
import { useSurroundings } from './surroundings.tsx'

/** What makes an `<a>`, in HTML or in a drawing, a link to a locator. */
interface LinkAttributes {
  /** Missing where a link leads nowhere. */
  readonly href?: string
  readonly 'data-locator': Locator
  readonly target?: string
  readonly rel?: string
  readonly onClick?: (event: MouseEvent) => void
}

/**
 * Links for drawings, which have too many of them for a component each: into the text at hand the reader leads, from a
 * frame a new window opens, elsewhere the page is changed without loading it anew.
 */
export function useLinkTo(): (to: Locator) => LinkAttributes {
  const { language } = useLanguage()
  const { text, framed, alone } = useSurroundings()
  const router = useRouter({ warn: false })
  return useCallback(
    (to) => {
      if (alone) return { 'data-locator': to }
      const path = hrefOf(language, to)
      const link = { href: publicPath(path), 'data-locator': to }
      if (framed) return { ...link, target: '_blank', rel: 'noopener' }
      const address = parseLocator(to)
      const isHere = address?.kind === 'part' && address.document === text
      return {
        ...link,
        ...(isHere ? { href: `#${address.eId}` } : {}),
        onClick: (event) => {
          if (event.defaultPrevented || isForBrowser(event)) return
          event.preventDefault()
          if (isHere) requestGoTo(to)
          else void router.navigate({ href: path })
        },
      }
    },
    [language, text, framed, alone, router],
  )
}

type PlaceLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof LinkAttributes> & {
  readonly to: Locator
  /** The words that it is about, where these are not all of a part. */
  readonly saying?: WordsAt
}

/** A link in running text or a list. Where it changes the page, the router fetches that as soon as one points at it. */
export function PlaceLink({ to, saying, ...rest }: PlaceLinkProps) {
  const { language } = useLanguage()
  const { text, framed } = useSurroundings()
  const linkTo = useLinkTo()
  const address = parseLocator(to)
  const ask = (event: MouseEvent) => {
    if (!isForBrowser(event)) askForWords(saying ? { ...saying, to } : null)
  }
  if (framed || (address?.kind === 'part' && address.document === text)) {
    const link = linkTo(to)
    const attributes = {
      ...link,
      onClick: (event: MouseEvent) => {
        ask(event)
        link.onClick?.(event)
      },
    }
    return <a {...rest} {...attributes} />
  }
  if (address?.kind === 'part') {
    const params = { lang: language, document: address.document }
    return (
      <Link
        {...rest}
        to="/$lang/read/$document"
        params={params}
        hash={address.eId}
        data-locator={to}
        onClick={ask}
      />
    )
  }
  return (
    <Link
      {...rest}
      to={address?.kind === 'term' ? '/$lang/glossary' : '/$lang/references'}
      params={{ lang: language }}
      hash={wholeDocument(to)}
      data-locator={to}
    />
  )
}
