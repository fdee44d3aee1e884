import { render } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { selectedWords } from '../../../../src/place/actions/selected-words.ts'

/** As the reader sets two paragraphs in both languages. */
function Paragraphs() {
  return (
    <article>
      <div id="para_1" data-locator="a-66-77/para_1">
        <a href="#para_1" data-no-words>
          1
        </a>
        <p lang="ar" dir="rtl">
          <span data-segment="para_1.0">
            في عام ٢٠٠٦
            <sup>
              <a href="#fn_1" lang="en">
                1
              </a>
            </sup>
            ، دعا{' '}
          </span>
          <span data-segment="para_1.1">
            <a href="/x" data-locator="doc/a-res-60-252">
              القرار
            </a>{' '}
            إلى 3{'\u00a0'}500 مشارك.
          </span>
        </p>
        <p lang="en" dir="ltr">
          <span data-segment="para_1.0">In 2006, </span>
          <span data-segment="para_1.1">the resolution called.</span>
        </p>
        <button type="button">menu</button>
      </div>
      <div id="para_2" data-locator="a-66-77/para_2">
        <p lang="ar" dir="rtl">
          <span data-segment="para_2.0">ثم انتهى.</span>
        </p>
      </div>
    </article>
  )
}

/** The same, clause below clause. */
function Interleaved() {
  return (
    <article>
      {[1, 2].map((number) => (
        <div key={number} data-locator={`a-66-77/para_${number}`}>
          <div data-segment={`para_${number}.0`}>
            <p lang="ar">في البدء دعا</p>
            <p lang="en">At first it called</p>
          </div>
          <div data-segment={`para_${number}.1`}>
            <p lang="ar">إلى الاجتماع.</p>
            <p lang="en">for the meeting.</p>
          </div>
        </div>
      ))}
    </article>
  )
}

const at = (root: Element, words: string): { readonly node: Text; readonly offset: number } => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const offset = node.textContent?.indexOf(words) ?? -1
    if (node instanceof Text && offset >= 0) return { node, offset }
  }
  throw new Error(`no ${words}`)
}

function select(from: string, to: string) {
  const { container } = render(<Paragraphs />)
  const [start, end] = [at(container, from), at(container, to)]
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset + to.length)
  return selectedWords(container, range)
}

describe('selected words', () => {
  // jsdom lays nothing out: everything is seen.
  beforeAll(() => {
    Element.prototype.checkVisibility = () => true
  })

  it('are those of the edition, without numbers, marks and tools, with what stands around them', () => {
    expect(select('عام', 'القرار')).toEqual({
      words: 'عام 2006، دعا القرار',
      before: 'في ',
      after: ' إلى 3 500 مشارك.',
      language: 'ar',
      start: { part: 'a-66-77/para_1', segment: 0 },
      end: { part: 'a-66-77/para_1', segment: 1 },
    })
  })

  it('are one text where the clauses of a part stand one below the other', () => {
    const { container } = render(<Interleaved />)
    const range = document.createRange()
    range.selectNodeContents(container)
    expect(selectedWords(container, range)?.words).toBe(
      'في البدء دعا إلى الاجتماع.\nفي البدء دعا إلى الاجتماع.',
    )
  })

  it('are of the language that they begin in, and one line for each part', () => {
    const found = select('إلى', 'انتهى')
    expect(found?.words).toBe('إلى 3 500 مشارك.\nثم انتهى')
    expect(found?.end).toEqual({ part: 'a-66-77/para_2', segment: 0 })
    expect(select('the resolution', 'called')).toMatchObject({
      language: 'en',
      words: 'the resolution called',
    })
  })
})
