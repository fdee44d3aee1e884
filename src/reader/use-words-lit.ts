import { type RefObject, useEffect } from 'react'
import { parseLocator, partLocator } from '../locator.ts'
import { askForWords, useAskedWords } from '../place/asked-words.ts'
import { hold } from '../place/hold.ts'
import { rangeOfWords } from '../place/range-of-words.ts'

const NAME = 'masar-asked'

const canLight = () => typeof CSS !== 'undefined' && 'highlights' in CSS

/** The words in each language in which the part is seen. */
function rangesIn(part: Element, words: Readonly<Record<'ar' | 'en', string>>): Range[] {
  return (['ar', 'en'] as const).flatMap((language) => {
    const blocks = [...part.querySelectorAll(`[data-running][lang="${language}"]`)].filter((block) =>
      block.checkVisibility(),
    )
    const range = rangeOfWords(blocks, words[language])
    return range ? [range] : []
  })
}

/** Brings words into the room between the bars, where they are not in it yet. */
function bringIntoSight(range: Range, part: Element): void {
  const { top, bottom } = range.getBoundingClientRect()
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(part)
  const [above, below] = [scrollMarginTop, scrollMarginBottom].map((margin) => Number.parseFloat(margin) || 0)
  if (top < (above ?? 0) / 2 || bottom > window.innerHeight - (below ?? 0))
    window.scrollBy({ top: top - (above ?? 0), behavior: 'instant' })
}

/**
 * Lights the words that a link was about (a sentence of a paragraph) in every language that is shown, and brings them
 * into sight where it leads to them. Browsers without highlights light the paragraph, as for any other link.
 * @param chosen the part that was asked for by name
 */
export function useWordsLit(
  article: RefObject<HTMLElement | null>,
  document_: string,
  chosen: string | null,
): void {
  const asked = useAskedWords()
  useEffect(() => {
    const at = chosen === null ? null : partLocator(document_, chosen)
    if (asked && at !== null && at !== asked.at && at !== asked.to) askForWords(null)
  }, [asked, chosen, document_])

  useEffect(() => {
    const text = article.current
    const address = asked && parseLocator(asked.at)
    if (!text || !asked || !canLight()) return
    if (address?.kind !== 'part' || address.document !== document_) return
    let frame = 0
    const look = (): HTMLElement | null => {
      const part = document.getElementById(address.eId)
      const ranges = part ? rangesIn(part, asked.words) : []
      CSS.highlights.set(NAME, new Highlight(...ranges))
      const [range] = ranges
      if (!part || !range) return null
      part.dataset.words = ''
      return part
    }
    const first = look()
    if (first && asked.to === asked.at) {
      const bring = () => {
        first.scrollIntoView({ block: 'start', behavior: 'instant' })
        const [range] = rangesIn(first, asked.words)
        if (range) bringIntoSight(range, first)
      }
      hold(bring)
    }
    // Another language, other digits, marked terms: the words are other elements then.
    const watch = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => look())
    })
    watch.observe(text, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-text', 'data-cover'],
    })
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
      delete document.getElementById(address.eId)?.dataset.words
    }
  }, [article, asked, document_])
}
