/** A document of the United Nations is cited itself, beside the copies of it that were read. */
import type { Facts, SourceFact } from './facts.ts'

/** Symbols of the General Assembly, the Economic and Social Council, the Security Council. */
const UNITED_NATIONS = /^[AES]\//

/** Where the United Nations keeps the document with this symbol; one of two bodies is found under either's symbol. */
export function officialAddress(symbol: string): string | null {
  if (!UNITED_NATIONS.test(symbol)) return null
  const [first = ''] = symbol.split(/-(?=[AES]\/)/)
  return `https://undocs.org/${first.replaceAll(' ', '')}`
}

/** The document with each of its official addresses: those that the facts list have their own. */
function addressesIn({ documents }: Pick<Facts, 'documents'>): (symbol: string) => string | null {
  const listed = new Map(documents.map(({ symbol, link }) => [symbol, link]))
  return (symbol) => listed.get(symbol) ?? officialAddress(symbol)
}

const theDocument = (symbol: string, url: string): SourceFact => ({
  url,
  publisher: UNITED_NATIONS.test(symbol) ? 'United Nations' : 'ITU / WSIS',
  kind: 'official',
  supports: `the document itself, ${symbol}; not opened`,
  of: symbol,
  read: false,
})

/** The sources, the document that something is recorded in first, and after each copy the document that it is of. */
function withDocuments(
  sources: readonly SourceFact[],
  recordedIn: string | null,
  addressOf: (symbol: string) => string | null,
): SourceFact[] {
  const cited = new Set(sources.map(({ url }) => url))
  const itself = (symbol: string | null | undefined): SourceFact[] => {
    const url = symbol ? addressOf(symbol) : null
    if (!symbol || !url || cited.has(url)) return []
    cited.add(url)
    return [theDocument(symbol, url)]
  }
  return [...itself(recordedIn), ...sources.flatMap((source) => [source, ...itself(source.of)])]
}

/** The facts, with every document cited that a document, an event or a copy names by its symbol. */
export function citingDocuments(facts: Facts): Facts {
  const addressOf = addressesIn(facts)
  return {
    ...facts,
    documents: facts.documents.map((document) => ({
      ...document,
      sources: withDocuments(document.sources, document.symbol, addressOf),
    })),
    chronology: facts.chronology.map((event) => ({
      ...event,
      sources: withDocuments(event.sources, event.document_symbol, addressOf),
    })),
  }
}
