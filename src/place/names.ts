/** What the interface calls any locator, from one set of words. */

import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import type { NamedTerm } from '../corpus/glossary/using.ts'
import { documentEntry, FIRST_DOCUMENT, isDocumentId } from '../corpus/load.ts'
import { listParts } from '../corpus/parts/list-parts.ts'
import { indexParts, type Parts } from '../corpus/parts/part.ts'
import type { Thing } from '../corpus/things.ts'
import type { WayEntry } from '../corpus/ways/model.ts'
import type { EditedDocument } from '../edition/model.ts'
import { rememberedAlong } from '../edition/remembered.ts'
import { type Digits, setDigits } from '../i18n/digits.ts'
import { isolateLtr } from '../i18n/isolate.ts'
import { type Language, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { type Locator, paragraphNumber, parseLocator } from '../locator.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useDigits } from '../ui/use-digits.ts'

/** What a page knows of what it names; the record knows it all. A paragraph can be named by its number alone. */
export interface Nameable {
  readonly parts?: Parts
  readonly thingAt?: (locator: Locator) => Thing | undefined
  /** The record does not know terms; a page that names them brings the glossary. */
  readonly termAt?: (locator: Locator) => NamedTerm | undefined
  /** What an issue, a mechanism, a thread or a group is called: those of `loadWays`, where a page has them. */
  readonly wayAt?: (locator: Locator) => Pick<WayEntry, 'name'> | undefined
}

export interface Names {
  /** For a link or a list: “para. 12”, a document's symbol, an organization's acronym. */
  readonly short: (locator: Locator) => string
  /** For a heading: “paragraph 12”, a section's heading, a title. */
  readonly full: (locator: Locator) => string
}

type Length = keyof Names

const ABBREVIATED = ['paragraph', 'summary-paragraph', 'footnote'] as const

/** The words of the namespace `place` in a language, and the digits to write in. */
export interface NamingWords {
  readonly language: Language
  readonly digits: Digits
  readonly t: TFunction<'place'>
}

const saidWith = rememberedAlong((_: TFunction<'place'>) => new Map<string, string>())

/** A page names the same few parts hundreds of times: each is put in words once. */
function onceSaid(t: TFunction<'place'>, about: readonly string[], say: () => string): string {
  const said = saidWith(t)
  const id = about.join('\n')
  const before = said.get(id)
  if (before !== undefined) return before
  const words = say()
  said.set(id, words)
  return words
}

/**
 * Names in a given language, for a file or a talk; components have `useNames`.
 * @param at the document whose parts are named without it; with an empty one every part is named with its document
 */
export function namesIn(
  { language, digits, t }: NamingWords,
  { parts, thingAt, termAt, wayAt }: Nameable,
  at: string = FIRST_DOCUMENT,
): Names {
  const nameOfPart = (locator: Locator, length: Length): string | null => {
    const address = parseLocator(locator)
    if (address?.kind !== 'part' || !isDocumentId(address.document)) return null
    const { document, eId } = address
    const part = parts?.resolve(locator)
    const numbered = paragraphNumber(eId)
    if (!part && numbered === null) return null
    const { kind, num, label, within } = part ?? {
      kind: 'paragraph' as const,
      num: String(numbered),
      label: null,
      within: [],
    }
    if (kind === 'section' && length === 'full') {
      return label ? setDigits(label[language], digits) : t('part.section', { num: num ?? '' })
    }
    const row = (kind === 'cell' ? within[0]?.label : label)?.[language] ?? ''
    const words = { num: num ?? '', row, column: label?.[language] ?? '' }
    const short = length === 'short' ? ABBREVIATED.find((abbreviated) => abbreviated === kind) : undefined
    const id = [short ? 'short' : 'full', kind, words.num, row, words.column]
    const name = onceSaid(t, id, () => (short ? t(`short.${short}`, words) : t(`part.${kind}`, words)))
    if (document === at) return name
    return onceSaid(t, ['elsewhere', document, digits, name], () =>
      t('elsewhere', {
        document: setDigits(documentEntry(document).names.within[language], digits),
        part: name,
      }),
    )
  }
  const nameOfThing = ({ kind, title, symbol, acronym }: Thing, length: Length): string => {
    const brief = kind === 'doc' ? symbol : kind === 'actor' ? acronym : null
    if (length === 'short' && brief) return isolateLtr(brief)
    const own = title[language] ?? title[otherLanguage(language)]
    return own ?? (brief ? isolateLtr(brief) : t(`unnamed.${kind}`))
  }
  const nameOf = (locator: Locator, length: Length): string => {
    const term = termAt?.(locator)
    if (term) return term[language].term
    const way = wayAt?.(locator)
    if (way) return way.name[language]
    const thing = thingAt?.(locator)
    return thing ? nameOfThing(thing, length) : (nameOfPart(locator, length) ?? locator)
  }
  return { short: (locator) => nameOf(locator, 'short'), full: (locator) => nameOf(locator, 'full') }
}

/**
 * @param at the document at hand: the names of its parts leave out which document they are in. Where none is at hand
 * it is the first of all, which most of the record is about.
 */
export function useNames(nameable: Nameable, at: string = FIRST_DOCUMENT): Names {
  const { t } = useTranslation('place')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  return namesIn({ language, digits: ofInterface, t }, nameable, at)
}

/** The names of the parts of one document, where that is at hand. */
export function useNamesIn(document: EditedDocument): Names {
  const parts = useMemo(() => indexParts(listParts(document)), [document])
  return useNames({ parts }, document.id)
}
