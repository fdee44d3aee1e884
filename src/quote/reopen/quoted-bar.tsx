import { useEffect, useRef, useState } from 'react'
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { presentFragment } from '../../place/fragment.ts'
import { isToLand } from '../../place/history-places.ts'
import { hold } from '../../place/hold.ts'
import { type Quotation, readQuotation } from '../../place/quotation.ts'
import { highlight, watchText } from '../../place/shown-text.ts'
import { useWithoutValue } from '../../place/use-without-value.ts'
import { FloatingBar } from '../../ui/controls/floating-bar.tsx'
import { isAt, loadPartTexts } from '../words-of-part.ts'
import './quoted-bar.css'
import { type QuotedSpans, quotedSpans } from './quoted-spans.ts'
import { rangesOf } from './ranges.ts'

const MARKED = 'masar-quoted'

/** The parts that words stand in: where the words are lit, all of the part is not. */
const partsOf = (ranges: readonly Range[]): HTMLElement[] =>
  ranges.flatMap(
    ({ startContainer }) => startContainer.parentElement?.closest<HTMLElement>('[id][data-locator]') ?? [],
  )

interface Marked {
  /** Where the words themselves are shown, otherwise where what answers them is. */
  readonly ranges: readonly Range[]
  readonly isAnswer: boolean
}

function marksIn(found: QuotedSpans, parts: readonly PartTexts[]): Marked {
  const inLanguage = LANGUAGES.map((language) => ({
    language,
    ranges: found.spans[language].flatMap((span) => {
      const part = parts.find(({ eId }) => eId === span.eId)
      return part ? rangesOf(span, part, language) : []
    }),
  }))
  const own = inLanguage.find(({ language }) => language === found.language)?.ranges ?? []
  const all = own.length > 0 ? own : inLanguage.flatMap(({ ranges }) => ranges)
  return { ranges: all, isAnswer: own.length === 0 }
}

interface Looked {
  readonly parts: readonly PartTexts[]
  readonly found: QuotedSpans | null
}

interface Props {
  readonly document: string
  readonly quote: string
}

/** The words that an address quotes, marked in the text; and what has become of them, where they are not as they were. */
export default function QuotedBar({ document: id, quote }: Props) {
  const { t } = useTranslation('quote')
  const close = useWithoutValue('quote')
  const [looked, setLooked] = useState<Looked | null>(null)
  const [marked, setMarked] = useState<Marked | null>(null)
  /** The part that the address named when it was opened: reading on, it names others. */
  const at = useRef(presentFragment())
  const hasLanded = useRef(false)

  useEffect(() => {
    let isWanted = true
    const quotation: Quotation | null = readQuotation(quote)
    loadPartTexts(id)
      .then((parts) => {
        const part = parts.find((candidate) => isAt(candidate, at.current))
        if (isWanted && quotation && part)
          setLooked({ parts, found: quotedSpans(parts, at.current, quotation) })
      })
      // Without them the text reads as ever, only unmarked.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [id, quote])

  useEffect(() => {
    const article = document.querySelector('#text article')
    const found = looked?.found
    if (!article || !looked || !found) return
    return watchText(article, () => setMarked(marksIn(found, looked.parts)))
  }, [looked])

  useEffect(() => {
    highlight(MARKED, marked?.ranges ?? [])
    const parts = partsOf(marked?.ranges ?? [])
    for (const part of parts) part.dataset.quoted = ''
    const first = marked?.ranges[0]?.startContainer.parentElement
    if (first && !hasLanded.current) {
      hasLanded.current = true
      if (isToLand() && isFarDown(first))
        hold(() => first.scrollIntoView({ block: 'center', behavior: 'instant' }))
    }
    return () => {
      highlight(MARKED, [])
      for (const part of parts) delete part.dataset.quoted
    }
  }, [marked])

  if (!looked || (looked.found && !marked)) return null
  const said = !looked.found
    ? t('reopen.gone')
    : [
        marked?.isAnswer ? t(`reopen.answer.${looked.found.language}`) : t('reopen.found'),
        looked.found.isExact ? '' : t('reopen.corrected'),
      ]
        .filter(Boolean)
        .join(' ')
  return (
    <FloatingBar label={t('reopen.label')} at="header" closeLabel={t('reopen.close')} onClose={close}>
      <p role="status">{said}</p>
    </FloatingBar>
  )
}

/** Words at the end of a long paragraph are below the window when its beginning is landed on. */
const isFarDown = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top < 0 || bottom > window.innerHeight * 0.8
}
