import { expect, it, vi } from 'vitest'
import { loadRecord } from '../../../../src/corpus/record.ts'
import EventCard from '../../../../src/timeline/card/event-card.tsx'
import { renderIn } from '../../support/render-page.tsx'

// The corpus is compiled with the first that asks for it.
vi.setConfig({ testTimeout: 60_000 })

it('the card of an event writes its related dates as all other dates, in the language of the page', async () => {
  const record = await loadRecord()
  const thing = record.thingAt('event/wgec-2013-2014')
  if (!thing) throw new Error('no such event')
  for (const [language, date] of [
    ['en', '22 March 2013'],
    ['ar', '22 آذار/مارس 2013'],
  ] as const) {
    const { container } = await renderIn(
      language,
      <EventCard
        record={record}
        thing={thing}
        parts={[]}
        here={null}
        beside={null}
        mandates={{ before: [], after: [] }}
        documentOf={null}
        onSelect={() => undefined}
      />,
    )
    expect(container.querySelector('time[datetime="2013-03-22"]')?.textContent).toBe(date)
  }
})
