import type { RecordOfThings } from '../../corpus/record.ts'
import type { Thing } from '../../corpus/things.ts'
import { rememberedAlong } from '../../edition/remembered.ts'
import type { Digits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { eventsFrom, type TimelineEvent } from '../events.ts'

/** The same list each time, on whatever page: what is laid out for it need not be laid out again. */
const eventsOf = rememberedAlong((things: readonly Thing[]) => {
  const known: Partial<Record<`${Language} ${Digits}`, readonly TimelineEvent[]>> = {}
  return (language: Language, digits: Digits) =>
    (known[`${language} ${digits}`] ??= eventsFrom(things, language, digits))
})

/** The events on record, worded in the interface's language and digits. */
export function useEvents(record: RecordOfThings): readonly TimelineEvent[] {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  return eventsOf(record.things)(language, ofInterface)
}
