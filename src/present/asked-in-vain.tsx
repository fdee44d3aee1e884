import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { MOST_NOTICES, StatusLine } from '../ui/controls/notice.tsx'
import { shortened } from '../ui/shortened.ts'
import { askedInVain } from './asked-position.ts'
import { isSame, type Position } from './deck/position.ts'
import type { Deck } from './deck/schema.ts'

interface Props {
  readonly deck: Deck
  /** Where the talk is. */
  readonly at: Position
  readonly className?: string | undefined
}

/**
 * Says what the address of a talk's window asked for that the talk does not have, until the talk has gone on. The
 * address itself is put right at once.
 */
export function AskedInVain({ deck, at, className }: Props) {
  const { t } = useTranslation(['present', 'common'])
  const { step = '1' } = useParams({ strict: false })
  const search = useSearch({ strict: false })
  const [asked] = useState(() => askedInVain(deck, step, search))
  const [first] = useState(at)
  const sentences = [
    ...(asked.step === null ? [] : [t('noSuchStep', { wanted: shortened(asked.step) })]),
    ...(asked.build === null ? [] : [t('noSuchState', { wanted: shortened(asked.build) })]),
    ...asked.values
      .slice(0, MOST_NOTICES)
      .map((value) => t('common:wrongValue', { value: shortened(value) })),
  ]
  return <StatusLine className={className}>{isSame(at, first) ? sentences.join(' ') : ''}</StatusLine>
}
