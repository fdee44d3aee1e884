/** What a front page says of the corpus: a few titles and counts, so that it need not download the corpus itself. */
import type { EditedDocument } from '../edition/model.ts'
import { type Locator, partLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { Corpus } from './corpus.ts'
import type { TranslatedDocument } from './english.ts'
import type { VerificationStatus } from './facts/schema.ts'
import type { Thing, ThingDate } from './things.ts'

export interface DocumentOutline {
  readonly id: string
  readonly symbol: string | null
  readonly date: Bilingual | null
  readonly title: Bilingual
  /** Who it is from: the author line of a report, the organizer of a session. */
  readonly from: Bilingual | null
  readonly paragraphs: number
  readonly items: number
  readonly footnotes: number
  /** Changes made by a general rule, and those that an editor made for one place. */
  readonly ruleChanges: number
  readonly emendations: number
  readonly contradictions: number
}

export interface Outline {
  readonly documents: readonly DocumentOutline[]
  readonly things: Readonly<Record<Thing['kind'], number>>
  /** Different addresses that the record rests on. */
  readonly sources: number
  readonly verification: Readonly<Record<VerificationStatus, number>>
}

function fromWhom({ author, englishAuthor, masthead }: EditedDocument): Bilingual | null {
  if (author) return { ar: author.text, en: englishAuthor ?? author.text }
  const organizer = masthead.find(({ key }) => key === 'organizer')
  return organizer ? { ar: organizer.text, en: organizer.english } : null
}

/** A document without a date of its own has that of the event which its title speaks of. */
export function documentDate(
  document: EditedDocument,
  { things, relations }: Pick<Corpus, 'things' | 'relations'>,
): ThingDate | null {
  const title = partLocator(document.id, 'title')
  const spokenOf = new Set<Locator>(
    relations.filter(({ from, type }) => from === title && type === 'speaks-of').map(({ to }) => to),
  )
  return things.find(({ locator, kind }) => kind === 'event' && spokenOf.has(locator))?.date ?? null
}

function outlineDocument(compiled: TranslatedDocument, corpus: Corpus): DocumentOutline {
  const { document, apparatus } = compiled
  const paragraphs = document.sections.flatMap((section) => section.paragraphs)
  return {
    id: document.id,
    symbol: document.symbol?.value ?? null,
    date: documentDate(document, corpus)?.display ?? null,
    title: { ar: document.title.text, en: document.englishTitle },
    from: fromWhom(document),
    paragraphs: paragraphs.length,
    items: document.sections.reduce((sum, section) => sum + section.items.length, 0),
    footnotes: document.footnotes.length,
    ruleChanges: apparatus.filter(({ kind }) => kind === 'rule').length,
    emendations: apparatus.filter(({ kind }) => kind === 'emendation').length,
    contradictions: document.contradictions.length,
  }
}

export function outlineOf(corpus: Corpus): Outline {
  const { documents, things } = corpus
  const count = (holds: (thing: Thing) => boolean) => things.filter(holds).length
  const graded = (status: VerificationStatus) => count((thing) => thing.verification?.status === status)
  return {
    documents: documents.map((compiled) => outlineDocument(compiled, corpus)),
    things: {
      doc: count(({ kind }) => kind === 'doc'),
      event: count(({ kind }) => kind === 'event'),
      actor: count(({ kind }) => kind === 'actor'),
    },
    sources: new Set(
      things.flatMap((thing) => thing.sources.filter(({ read }) => read).map(({ url }) => url)),
    ).size,
    verification: {
      verified: graded('verified'),
      partial: graded('partial'),
      unverified: graded('unverified'),
    },
  }
}
