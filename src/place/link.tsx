/** The link to any locator, for every feature. */
import { Link, useRouter } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, type MouseEvent, useCallback } from 'react'
import { isWay, type Locator, parseLocator, wholeDocument } from '../locator.ts'
import { isForBrowser } from '../ui/for-browser.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { readingChoicesIn } from '../ui/settings/reading-choices.ts'
import { publicPath } from '../ui/site-path.ts'
import { hrefOf } from './href-of.ts'
import { requestGoTo } from './reading-place.ts'
import { stringifySearch } from './search-values.ts'
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
export function useLinkTo(): (to: Locator, quote?: string) => LinkAttributes {
  const { language } = useLanguage()
  const { text, framed, alone } = useSurroundings()
  const router = useRouter({ warn: false })
  return useCallback(
    (to, quote) => {
      const mark = (words: string, eId: string) =>
        void router.navigate({
          to: '.',
          search: (present: object) => ({ ...present, quote: words }),
          hash: eId,
          replace: true,
          resetScroll: false,
        })
      if (alone) return { 'data-locator': to }
      // From one text to another, it is read as this one is.
      const pathNow = () =>
        hrefOf(language, to, quote, text === null ? {} : readingChoicesIn(router.state.location.search))
      const link = { href: publicPath(pathNow()), 'data-locator': to }
      if (framed) return { ...link, target: '_blank', rel: 'noopener' }
      const address = parseLocator(to)
      const isHere = address?.kind === 'part' && address.document === text
      return {
        ...link,
        ...(isHere ? { href: `${stringifySearch({ quote })}#${address.eId}` } : {}),
        onClick: (event) => {
          if (event.defaultPrevented || isForBrowser(event)) return
          event.preventDefault()
          if (isHere) {
            requestGoTo(to)
            if (quote !== undefined) mark(quote, address.eId)
          } else void router.navigate({ href: pathNow() })
        },
      }
    },
    [language, text, framed, alone, router],
  )
}

type PlaceLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof LinkAttributes> & {
  readonly to: Locator
  /** Words of the part that are meant, where these are not all of it (quotation.ts). */
  readonly quote?: string
}

/** A link in running text or a list. Where it changes the page, the router fetches that as soon as one points at it. */
export function PlaceLink({ to, quote, ...rest }: PlaceLinkProps) {
  const { language } = useLanguage()
  const { text, framed } = useSurroundings()
  const linkTo = useLinkTo()
  const address = parseLocator(to)
  if (framed || isWay(to) || (address?.kind === 'part' && address.document === text)) {
    return <a {...rest} {...linkTo(to, quote)} />
  }
  if (address?.kind === 'part') {
    const params = { lang: language, document: address.document }
    return (
      <Link
        {...rest}
        to="/$lang/read/$document"
        params={params}
        hash={address.eId}
        search={(present: object) => ({
          ...(text === null ? {} : readingChoicesIn(present)),
          ...(quote ? { quote } : {}),
        })}
        data-locator={to}
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
