import { afterEach, describe, expect, it, vi } from 'vitest'
import { elementLedTo } from '../../../src/place/element-led-to.ts'

const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  twelfth: ['para. 12', 'para. 18'],
  first: ['para. 1', 'para. 2'],
  quotes: ['Note', 'The report quotes the title.'],
  shortens: ['Note', 'The report shortens the title.'],
  split: ['enhanced coop', 'eration'],
}

/** Entries whose texts stand beside each other without a space, as those of blocks do. */
function draw(): void {
  const main = document.createElement('main')
  for (const [id, texts] of Object.entries(PARAGRAPHS)) {
    const entry = document.createElement('article')
    entry.id = id
    for (const text of texts) entry.appendChild(document.createElement('span')).textContent = text
    main.append(entry)
  }
  document.body.replaceChildren(main)
}

function ledTo(directive: string): string | undefined {
  draw()
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: `https://masar.example/en/references#:~:${directive}` } as PerformanceEntry,
  ])
  return elementLedTo()?.closest('article')?.id
}

afterEach(() => vi.restoreAllMocks())

describe('the words that an address leads to', () => {
  it.each([
    ['are whole words', 'text=para.%201', 'first'],
    ['are compared in whichever case', 'text=THE%20REPORT', 'quotes'],
    ['are those before which stands what the address says', 'text=Note-,The%20report%20shortens', 'shortens'],
    ['are those after which stands what the address says', 'text=The%20report,-shortens', 'shortens'],
    ['are those without, where nothing of it stands there', 'text=Nothing-,para.%201', 'first'],
    ['may begin a stretch that ends elsewhere', 'text=The%20report%20quotes,shortens', 'quotes'],
    ['may stand in several elements', 'text=enhanced%20cooperation', 'split'],
    ['are the first of several that stand there', 'text=nothing&text=para.%2018', 'twelfth'],
    ['may stand nowhere', 'text=nowhere', undefined],
    ['may be signs', 'text=(*', undefined],
  ])('%s', (_, directive, id) => expect(ledTo(directive)).toBe(id))
})
