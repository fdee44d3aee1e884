import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { requestGoTo } from '../../place/reading-place.ts'
import { useLanguage } from '../../ui/language-context.tsx'

interface Props {
  readonly part: Locator
  /** The text beside the timeline: a link into it leads the reader there and leaves all else as it is. */
  readonly beside: DocumentId | null
  readonly current?: boolean
  readonly label?: string
  readonly children: ReactNode
}

/** A link to a part of one of our documents. */
export function PartLink({ part, beside, current = false, label, children }: Props) {
  const { language } = useLanguage()
  const address = parseLocator(part)
  if (address?.kind !== 'part') return null
  if (address.document === beside) {
    return (
      <a
        href={`#${address.eId}`}
        data-locator={part}
        aria-current={current ? 'location' : undefined}
        aria-label={label}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          requestGoTo(part)
        }}
      >
        {children}
      </a>
    )
  }
  return (
    <Link
      to="/$lang/read/$document"
      params={{ lang: language, document: address.document }}
      hash={address.eId}
      data-locator={part}
      aria-label={label}
    >
      {children}
    </Link>
  )
}
