import { type RefObject, useEffect, useState } from 'react'
import { isDocumentId, loadDocument, loadEnglish } from '../../corpus/load.ts'
import { clauseText, partTexts } from '../../corpus/parts/part-texts.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { directionOf, type Language, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { writeQuotation } from '../../place/quotation.ts'
import { useStayClear } from '../../place/stay-clear.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button } from '../../ui/controls/button.tsx'
import { PressedCard } from '../../ui/controls/pressed-card.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useDigits } from '../../ui/use-digits.ts'
import styles from './clause-card.module.css'
import { waysAt } from './looks.ts'

interface OpenClause {
  readonly part: Locator
  readonly clause: number
}

/** The words of a clause in both languages; null until they have come, and where they do not come. */
function useClause({ part, clause }: OpenClause): Readonly<Record<Language, string>> | null {
  const [words, setWords] = useState<{
    readonly of: string
    readonly said: Readonly<Record<Language, string>>
  } | null>(null)
  const id = `${part}.${clause}`
  useEffect(() => {
    const address = parseLocator(part)
    if (address?.kind !== 'part' || !isDocumentId(address.document)) return
    let isWanted = true
    whileComing(Promise.all([loadDocument(address.document), loadEnglish(address.document)]))
      .then(([document, english]) => {
        const own = partTexts(document, english).get(part)
        if (!isWanted || !own?.segments[clause]) return
        setWords({
          of: id,
          said: { ar: clauseText(own, clause, 'ar'), en: clauseText(own, clause, 'en') },
        })
      })
      .catch(() => void reloadOrSayWhy({ isWanted: () => isWanted, isInAddress: true }))
    return () => {
      isWanted = false
    }
  }, [part, clause, id])
  return words?.of === id ? words.said : null
}

interface Props extends OpenClause {
  readonly name: string
  readonly ways: readonly WayEntry[]
  /** What holds it, and the drawing that it may lie over. */
  readonly place: RefObject<HTMLElement | null>
  readonly drawing: RefObject<HTMLElement | null>
  /** Whether there is a clause before it, and one after. */
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  /** To the clause before (-1) or after it (1). */
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

/** What a clause says, what the ways through find in it, and the way to it in the text. */
export default function ClauseCard(props: Props) {
  const { part, clause, name, ways, place, drawing, hasBefore, hasAfter, onStep, onClose } = props
  useStayClear(place, drawing, clauseLocator(part, clause), '[data-open]')
  const { t } = useTranslation(['map', 'common'])
  const { language } = useLanguage()
  const { ofText } = useDigits()
  const words = useClause({ part, clause })
  const edge = { part, segment: null }
  const quote = words
    ? {
        quote: writeQuotation({
          words: words.ar,
          before: '',
          after: '',
          language: 'ar',
          start: edge,
          end: edge,
        }),
      }
    : {}
  const found = waysAt(ways, part, clause)
  return (
    <PressedCard
      of={clauseLocator(part, clause)}
      name={name}
      closeLabel={t('common:close')}
      onClose={onClose}
      foot={
        <>
          <PlaceLink to={part} {...quote}>
            {t('read')}
          </PlaceLink>
          {/* Not disabled at an end: the focus would be lost there. */}
          <Button look="link" aria-disabled={!hasBefore} onClick={() => hasBefore && onStep(-1)}>
            {t('before')}
          </Button>
          <Button look="link" aria-disabled={!hasAfter} onClick={() => hasAfter && onStep(1)}>
            {t('after')}
          </Button>
        </>
      }
    >
      {words &&
        [language, otherLanguage(language)].map((own) => (
          <p key={own} lang={own} dir={directionOf(own)} className={styles.words}>
            <ScriptText text={words[own]} language={own} digits={own === 'ar' ? ofText : 'latn'} />
          </p>
        ))}
      {found.length > 0 && (
        <ul className={styles.ways} aria-label={t('found')}>
          {found.map((way) => (
            <li key={way.locator}>
              <PlaceLink to={way.locator}>
                <MixedText text={way.name[language]} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </PressedCard>
  )
}
