import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { isLocator, isWay, type Locator, parseLocator, wholeDocument } from '../locator.ts'
import { useLinkTo } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import type { Hit } from './engine/find.ts'

/** A step of a deck: `present/who-spoke/3`. */
const STEP = /^present\/([^/]+)\/(\d+)$/

interface Props {
  readonly hit: Hit
  /** What is marked in the text that it leads into. */
  readonly query: string
  readonly className?: string | undefined
  readonly onFollow?: (() => void) | undefined
  readonly children: ReactNode
}

/** To the page of an issue or a thread, or to a mechanism or a group in its list. */
function WayLink({
  to,
  className,
  onFollow,
  children,
}: Pick<Props, 'className' | 'onFollow' | 'children'> & { readonly to: Locator }) {
  const link = useLinkTo()(to)
  const attributes = {
    ...link,
    className,
    onClick(event: MouseEvent) {
      onFollow?.()
      link.onClick?.(event)
    },
  }
  return <a {...attributes}>{children}</a>
}

/** Where a hit leads: into the reader with the words marked, to the entry of a thing or a term, to a step of a deck. */
export function HitLink({ hit, query, className, onFollow, children }: Props) {
  const { language: lang } = useLanguage()
  const [, deck, step] = STEP.exec(hit.at) ?? []
  const more = { className, onClick: onFollow }
  if (deck !== undefined && step !== undefined) {
    return (
      <Link to="/$lang/present/$deck/$step" params={{ lang, deck, step }} {...more}>
        {children}
      </Link>
    )
  }
  if (isLocator(hit.at) && isWay(hit.at)) {
    return (
      <WayLink to={hit.at} className={className} onFollow={onFollow}>
        {children}
      </WayLink>
    )
  }
  const address = parseLocator(hit.at)
  if (address?.kind === 'part') {
    // Words in the language that the interface is not in may not be shown: then both are.
    const isOther =
      hit.excerpt !== null && hit.excerpt.language !== 'neutral' && hit.excerpt.language !== lang
    const search = isOther ? { find: query, text: 'both' as const } : { find: query }
    return (
      <Link
        to="/$lang/read/$document"
        params={{ lang, document: address.document }}
        search={search}
        hash={address.eId}
        {...more}
      >
        {children}
      </Link>
    )
  }
  return (
    <Link
      to={address?.kind === 'term' ? '/$lang/glossary' : '/$lang/references'}
      params={{ lang }}
      search={{ find: query }}
      hash={address ? wholeDocument(`${address.kind}/${address.id}`) : ''}
      {...more}
    >
      {children}
    </Link>
  )
}
