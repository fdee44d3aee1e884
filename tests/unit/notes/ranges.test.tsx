import { describe, expect, it } from 'vitest'
import { rangesOf } from '../../../src/notes/in-text/ranges.ts'
import type { Place } from '../../../src/notes/model/entry.ts'

/** As the reader writes a paragraph in both languages: numbers, marks of notes, mentions, digits of one's choice. */
function text(): Element {
  const article = document.createElement('article')
  const paragraph = (num: number, arabic: Node[], english: string) => {
    const part = document.createElement('div')
    part.dataset.locator = `a-66-77/para_${num}`
    const number = document.createElement('a')
    number.dataset.noWords = ''
    number.textContent = String(num)
    const ar = document.createElement('p')
    ar.lang = 'ar'
    ar.append(...arabic)
    const en = document.createElement('p')
    en.lang = 'en'
    en.textContent = english
    part.append(number, ar, en)
    article.append(part)
  }
  const mention = document.createElement('a')
  mention.dataset.locator = 'actor/general-assembly'
  mention.textContent = 'الجمعية العامة'
  const mark = document.createElement('sup')
  mark.textContent = ' [1]'
  paragraph(
    1,
    [new Text('أيدته '), mention, mark, new Text(' في قرارها ٦٥/١٤١، والجمعية العامة'), new Text(' أيضا.')],
    'The General Assembly endorsed it; the General Assembly again.',
  )
  paragraph(2, [new Text('وفي الفقرة التالية كلام آخر.')], 'More.')
  return article
}

const said = (place: Place, root = text()) => rangesOf(root, place).map(String)
const at = 'a-66-77/para_1' as const
const words = (exact: string, prefix = '', language: 'ar' | 'en' = 'ar'): Place => ({
  at,
  selection: { language, exact, prefix, suffix: '' },
})

describe('the words of a note in the page', () => {
  it('are found across mentions, past the marks of notes, whichever digits are shown', () => {
    expect(said(words('أيدته الجمعية العامة في قرارها 65/141،'))).toEqual([
      'أيدته الجمعية العامة [1] في قرارها ٦٥/١٤١،',
    ])
  })

  it('are the ones after the words that stood before them', () => {
    const root = text()
    const [first] = rangesOf(root, words('General Assembly', '', 'en'))
    const [second] = rangesOf(root, words('General Assembly', 'it; the ', 'en'))
    expect(first?.startOffset).toBe(4)
    expect(second?.startOffset).toBe(38)
  })

  it('are one range for each of several paragraphs', () => {
    expect(said(words('أيضا.\nوفي الفقرة'))).toEqual(['أيضا.', 'وفي الفقرة'])
  })

  it('are followed where they were corrected, in one paragraph or several', () => {
    expect(said(words('أيدته الجمعيه العامه في قرارها 65/141'))).toEqual([
      'أيدته الجمعية العامة [1] في قرارها ٦٥/١٤١',
    ])
    expect(said(words('the General Assemby again', 'it; ', 'en'))).toEqual(['the General Assembly again'])
    expect(said(words('والجمعيه العامة أيضا.\nوفي الفقره التالية'))).toEqual([
      'والجمعية العامة أيضا.',
      'وفي الفقرة التالية',
    ])
  })

  it('are one range for each clause, where the text is cut into clauses', () => {
    const root = text()
    const part = root.querySelector('[data-locator="a-66-77/para_2"]')
    const clauses = ['وفي الفقرة التالية', 'كلام آخر.'].map((clause) => {
      const line = document.createElement('p')
      line.lang = 'ar'
      line.textContent = `${clause} `
      return line
    })
    part?.replaceChildren(...clauses)
    const place = { ...words('الفقره التالية كلام'), at: 'a-66-77/para_2' } as const
    expect(said(place, root)).toEqual(['الفقرة التالية', 'كلام'])
  })

  it('are nowhere where the text does not say them, nor where all of a part is meant', () => {
    expect(said(words('كلام لم يُقل'))).toEqual([])
    expect(said({ at })).toEqual([])
    expect(said({ ...words('أيضا.'), at: 'a-66-77/para_9' })).toEqual([])
  })
})
