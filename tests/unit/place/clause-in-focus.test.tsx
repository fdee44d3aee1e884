import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdWhatIsSeen, look } from '../../../src/place/hold.ts'

/** Where everything stands, in px from the start of the page, by id: first with the Arabic above the English. */
let page: Readonly<Record<string, number>> = {}
let y = 1000

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const topOf = (id: string): number => (page[id] ?? 0) - y

beforeEach(() => {
  y = 1000
  page = { para_17: 1160, arabic: 1160, 'arabic.2': 1200, english: 1400, 'english.2': 1440 }
  const main = document.createElement('main')
  const text = (id: string, lang: string, words: string) => {
    const clause = Object.assign(document.createElement('span'), { id: `${id}.2`, textContent: words })
    clause.dataset.segment = 'para_17.2'
    clause.tabIndex = -1
    const running = Object.assign(document.createElement('p'), { id, lang })
    running.dataset.running = ''
    running.append(clause)
    return running
  }
  const paragraph = Object.assign(document.createElement('div'), { id: 'para_17' })
  paragraph.append(text('arabic', 'ar', 'وعلى النحو الوارد'), text('english', 'en', 'as reflected'))
  main.append(paragraph)
  document.body.replaceChildren(main)
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace('.', '\\.') })
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y)
  window.scrollBy = (by?: ScrollToOptions | number) => {
    y += typeof by === 'object' ? (by.top ?? 0) : 0
  }
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, topOf(this.id), 300, this.id === 'para_17' ? 400 : 30)
  })
  document.elementsFromPoint = () => [byId('para_17')]
})

afterEach(() => {
  // A person's act lets go of what is held.
  window.dispatchEvent(new Event('wheel'))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the clause that has the focus', () => {
  it('stays where it stands when the text is laid out anew, wherever the reading line runs', () => {
    byId('english.2').focus({ preventScroll: true })
    look()
    expect(topOf('english.2')).toBe(440)
    // Clause under clause the paragraph is longer, and the English stands elsewhere in it.
    page = { ...page, para_17: 3160, 'arabic.2': 3200, 'english.2': 3240 }
    holdWhatIsSeen('clause')
    expect(topOf('english.2')).toBe(440)
  })

  it('is left where it is once it is out of sight', () => {
    byId('english.2').focus({ preventScroll: true })
    page = { ...page, 'english.2': 9000 }
    look()
    page = { para_17: 3160, arabic: 3160, 'arabic.2': 3200, english: 3400, 'english.2': 3440 }
    holdWhatIsSeen('clause')
    expect(topOf('para_17')).toBe(160)
  })
})
