import type { Mention, TextPart } from '../edition/model.ts'
import { keepNumbersWhole, setDigits } from '../i18n/digits.ts'
import type { Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { hrefOf } from '../place/href-of.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { publicPath } from '../ui/site-path.ts'
import { arabicStretches, englishStretches, type Stretch } from './bilingual/stretches.ts'
import { TranslatorsMark } from './bilingual/translators-note.tsx'
import { isTranslators } from './bilingual/translators-notes.ts'
import styles from './marked-text.module.css'
import { useText } from './text-context.tsx'
import type { TextRun } from './text-runs.ts'

interface Props {
  readonly part: TextPart
  /** Its language; the English has to be at hand. */
  readonly text?: Language
  /** Only this segment of it. */
  readonly segment?: number
  /** Without links to what it mentions: a title or heading, which would be all links. */
  readonly plain?: boolean
}

/** Id of the words that say of a link that it is a term of the glossary. */
export const TERM_HINT = 'term-hint'
/** Id of the words that say how a mention's card is entered by keyboard. */
export const CARD_HINT = 'card-hint'
const TERM_AND_CARD = `${TERM_HINT} ${CARD_HINT}`

/** Symbols and addresses keep their own digits and their own direction, wherever they stand. */
const keepsItsOwn = (mention: Mention) => mention.type === 'symbol' || mention.type === 'url'

/**
 * The running text of a part in one of its languages, with its mentions as quiet links and its note marks as links to
 * the notes. Where both languages are at hand each clause is an element, which knows its counterpart by `data-segment`.
 */
export function MarkedText({ part, text = 'ar', segment: only, plain = false }: Props) {
  const { english, mentionsIn, termsIn } = useText()
  const translated = english?.partOf(part.eId) ?? null
  const terms = termsIn(part.eId, text)
  const stretches =
    text === 'ar'
      ? arabicStretches(part, plain ? [] : mentionsIn(part.eId), translated, terms)
      : translated && english
        ? englishStretches(part, plain ? [] : english.mentionsIn(part.eId), translated, terms)
        : []
  return stretches
    .filter(({ segment }) => only === undefined || segment === only)
    .map((stretch) => <StretchText key={stretch.at} part={part} text={text} stretch={stretch} />)
}

interface StretchProps {
  readonly part: TextPart
  readonly text: Language
  readonly stretch: Stretch
}

function StretchText({ part, text, stretch: { segment, runs } }: StretchProps) {
  const { cover } = useText()
  const content = runs.map((run) => (
    // Two marks may stand at one place.
    <Run
      key={run.kind === 'mark' ? run.footnote : `${run.kind}-${run.at}`}
      part={part}
      text={text}
      run={run}
    />
  ))
  if (segment === null) return content
  return (
    <span className={styles.segment} data-segment={`${part.eId}.${segment}`}>
      {/* Hidden with the element around it still there to be pressed: the browser's search must not find the words. */}
      {cover === text ? <span>{content}</span> : content}
    </span>
  )
}

function Run({
  part,
  text,
  run,
}: {
  readonly part: TextPart
  readonly text: Language
  readonly run: TextRun
}) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const settings = useSettings()
  const { id } = useText()
  const digits = text === 'ar' ? settings.digits : 'latn'
  if (run.kind === 'text') return setDigits(keepNumbersWhole(run.text), digits)
  if (run.kind === 'mark') {
    if (isTranslators(run.footnote)) return <TranslatorsMark eId={part.eId} id={run.footnote} />
    const num = setDigits(run.footnote.replace('fn_', ''), digits)
    return (
      <sup className={styles.mark}>
        <a
          id={markId(part.eId, run.footnote, text)}
          href={`#${run.footnote}`}
          aria-label={t('footnoteMark', { num })}
          lang={language}
          data-locator={`${id}/${run.footnote}`}
          data-note={run.footnote}
        >
          {num}
        </a>
      </sup>
    )
  }
  if (run.kind === 'term') {
    const [first] = run.terms
    return (
      first && (
        <a
          className={styles.mention}
          href={publicPath(hrefOf(language, first))}
          data-locator={first}
          data-mention="term"
          data-terms={run.terms.join(' ')}
          aria-describedby={TERM_AND_CARD}
        >
          {setDigits(keepNumbersWhole(run.text), digits)}
        </a>
      )
    )
  }
  const { mention, terms } = run
  return (
    <a
      className={styles.mention}
      href={publicPath(hrefOf(language, mention.locator))}
      data-locator={mention.locator}
      data-mention={mention.type}
      data-terms={terms.join(' ') || undefined}
      aria-describedby={terms.length > 0 ? TERM_AND_CARD : CARD_HINT}
    >
      {keepsItsOwn(mention) ? (
        <bdi dir="ltr" data-symbol={mention.type === 'symbol' || undefined}>
          {run.text}
        </bdi>
      ) : (
        setDigits(run.text, digits)
      )}
    </a>
  )
}

/** The id of a note's mark in a part's text: each language has its own. */
export const markId = (eId: string, footnote: string, text: Language): string =>
  text === 'ar' ? `${eId}.${footnote}` : `${eId}.${footnote}.en`
