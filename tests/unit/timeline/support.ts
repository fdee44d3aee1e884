import fc from 'fast-check'
import { DAY, inOrder, type TimelineEvent } from '../../../src/timeline/events.ts'

export const event = (start: string, end: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  locator: `event/${more.title ?? start}`,
  start: Date.parse(start),
  end: Date.parse(end) + DAY,
  precision: 'day',
  lane: 'summit',
  origin: 'report',
  title: 'a title of some length',
  brief: null,
  short: null,
  when: start,
  ...more,
})

const FIRST = Date.UTC(1850, 0)
const DAYS = 73_000

/** Events of one lane, from no days long to a hundred years, many at the same instant, some before 1900. */
export const someEvents = fc
  .array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: DAYS }), fc.constant(60_000)),
      days: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 700 }), fc.constant(36_525)),
      words: fc.integer({ min: 1, max: 9 }),
      short: fc.option(fc.constant('A/RES/1/2'), { nil: null }),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list
      .map(
        ({ day, days, words, short }, index): TimelineEvent => ({
          ...event('2000-01-01', '2000-01-01'),
          locator: `event/e-${index}`,
          start: FIRST + day * DAY,
          end: FIRST + (day + days) * DAY,
          title: `resolution ${index} ${'of the assembly '.repeat(words)}`.trim(),
          short,
        }),
      )
      .sort(inOrder),
  )
