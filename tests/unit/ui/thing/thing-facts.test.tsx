import { describe, expect, it } from 'vitest'
import { loadThings } from '../../../../src/corpus/load.ts'
import { textSeen } from '../../../../src/corpus/text-seen.ts'
import { ThingFacts } from '../../../../src/ui/thing/thing-facts.tsx'
import { renderIn } from '../../support/render-page.tsx'

const things = await loadThings()
const thingAt = (locator: string) => {
  const found = things.find((thing) => thing.locator === locator)
  if (!found) throw new Error(`there is no ${locator}`)
  return found
}

describe('what is said of a document beside its date', () => {
  it.each([
    ['event/ga-res-60-252', 'copy'],
    ['event/ga-res-65-141', 'transcription'],
    ['event/ga-res-67-195', 'unseen'],
    ['doc/e-2009-92', 'unseen'],
    ['event/netmundial-2014', null],
  ] as const)('whether its text was seen: %s, %s', (locator, seen) => {
    expect(textSeen(thingAt(locator))).toBe(seen)
  })

  it('is said in words, in both languages', async () => {
    const resolution = thingAt('event/ga-res-67-195')
    const english = await renderIn('en', <ThingFacts thing={resolution} />)
    expect(english.container.textContent).toContain('date confirmed')
    expect(english.container.textContent).toContain('text not seen')
    english.unmount()
    const arabic = await renderIn('ar', <ThingFacts thing={resolution} />)
    expect(arabic.container.textContent).toContain('لم نطلع على النص')
  })
})
