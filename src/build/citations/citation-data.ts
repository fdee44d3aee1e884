/** How everything in the corpus is cited, with what only a page knows still open, and the files of it for a document. */
import {
  type Citations,
  type CitedText,
  type Forms,
  OPEN,
  PLACE_KINDS,
  type PlaceKind,
} from '../../corpus/citation.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { partsAboutEvent } from '../../corpus/relations/parts-about-event.ts'
import type { Thing } from '../../corpus/things.ts'
import type { EditedDocument } from '../../edition/model.ts'
import { documentLocator } from '../../edition/references/document-locator.ts'
import type { Language } from '../../i18n/language.ts'
import { partLocator } from '../../locator.ts'
import { pageItem, textItem, titleOf, workItem } from './items.ts'
import { formsOf, type Pin } from './library.ts'

const PINS: Readonly<Record<PlaceKind, Pin | null>> = {
  whole: null,
  paragraph: { label: 'paragraph', locator: OPEN.first },
  paragraphs: { label: 'paragraph', locator: `${OPEN.first}-${OPEN.last}` },
  note: { label: 'note', locator: OPEN.first },
}

const inBoth = (forms: (language: Language) => Forms): Record<Language, Forms> => ({
  ar: forms('ar'),
  en: forms('en'),
})

/** The document in the record; of one without a symbol, the event that its title names. */
function thingOf(document: EditedDocument, { things, relations }: Corpus): Thing | undefined {
  const { symbol } = document
  if (symbol) return things.find(({ locator }) => locator === documentLocator(symbol.value))
  const titled = partLocator(document.id, 'title')
  const events = partsAboutEvent(relations)
  return things.find(({ kind, locator }) => kind === 'event' && events.get(locator)?.has(titled))
}

/** Where the publisher has it. */
const publishedAt = (thing: Thing | undefined): string | undefined =>
  thing?.link ?? thing?.sources.find(({ standing }) => standing === 'official')?.url

function citedText(document: EditedDocument, corpus: Corpus): CitedText {
  const thing = thingOf(document, corpus)
  const placed = (kind: PlaceKind) =>
    inBoth((language) =>
      formsOf(
        textItem(document, thing, language, { address: OPEN.address, place: OPEN.place }),
        language,
        PINS[kind],
      ),
    )
  return {
    symbol: document.symbol?.value ?? null,
    title: { ar: document.title.text, en: document.englishTitle },
    forms: inBoth((language) =>
      formsOf(textItem(document, thing, language, { address: OPEN.address, place: null }), language),
    ),
    places: Object.fromEntries(PLACE_KINDS.map((kind) => [kind, placed(kind)])) as CitedText['places'],
  }
}

export function citationData(corpus: Corpus): Citations {
  const { documents, things } = corpus
  return {
    texts: Object.fromEntries(documents.map(({ document }) => [document.id, citedText(document, corpus)])),
    documents: Object.fromEntries(
      things
        .filter(({ kind }) => kind === 'doc')
        .map((thing) => [
          thing.locator,
          {
            symbol: thing.symbol,
            title: titleOf(thing),
            forms: inBoth((language) => formsOf(workItem(thing, language, OPEN.address), language)),
          },
        ]),
    ),
    page: inBoth((language) =>
      formsOf(pageItem(language, { address: OPEN.address, title: OPEN.title }), language),
    ),
  }
}

/**
 * `/data/{document}.bib`, `.ris`, `.csl.json`: the document in both languages.
 * @param site the address of the site, with a slash at its end; null where the build is not told its host: then what is
 *   cited is the document where its publisher has it
 */
export function citationFiles(corpus: Corpus, site: string | null): [string, string][] {
  return corpus.documents.flatMap(({ document }) => {
    const thing = thingOf(document, corpus)
    const forms = (['ar', 'en'] as const).map((language) => {
      const address = site ? `${site}${language}/read/${document.id}` : publishedAt(thing)
      const item = textItem(document, thing, language, { address: address ?? OPEN.address, place: null })
      const { URL: _, ...without } = item
      // Some readers of RIS keep twenty letters of the id: what tells the two languages apart comes first.
      return formsOf({ ...(address ? item : without), id: `${language}-${document.id}` }, language)
    })
    const csl = forms.flatMap((own): unknown[] => JSON.parse(own.csl))
    return [
      [`data/${document.id}.bib`, `${forms.map((own) => own.bibtex).join('\n\n')}\n`],
      [`data/${document.id}.ris`, `${forms.map((own) => own.ris).join('\n\n')}\n`],
      [`data/${document.id}.csl.json`, `${JSON.stringify(csl, null, 1)}\n`],
    ]
  })
}
