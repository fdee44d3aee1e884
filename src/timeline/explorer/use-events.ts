import { useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { eventsFrom, type TimelineEvent } from '../events.ts'

/** The events on record, worded in the interface's language and digits. */
export function useEvents(record: RecordOfThings): readonly TimelineEvent[] {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  return useMemo(() => eventsFrom(record.things, language, ofInterface), [record, language, ofInterface])
}
