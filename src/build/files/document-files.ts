/** The files in which a document can be taken away, beside the data that programs read. */
import type { Corpus } from '../../corpus/corpus.ts'
import { DOCUMENT_FORMATS, type DocumentFormat, documentFile } from '../../corpus/document-formats.ts'
import type { TranslatedDocument } from '../../corpus/english.ts'
import type { Imprint } from '../../corpus/imprint.ts'
import { documentDate } from '../../corpus/outline.ts'
import type { Edition } from './about-edition.ts'
import { akomaNtoso } from './akoma-ntoso.ts'
import { readBookFonts } from './book-fonts.ts'
import { type BookFonts, epub } from './epub.ts'
import { markdown } from './markdown.ts'
import { tei } from './tei.ts'

/** @param site the address of the site, with a slash at its end; null where nobody knows yet where it will stand */
export function editionOf(corpus: Corpus, imprint: Imprint, site: string | null): Edition {
  const { version, date, fingerprint } = imprint
  const documents = new Map(corpus.documents.map(({ document }) => [document.id, document]))
  return {
    version,
    date,
    fingerprint,
    site: site ?? '../',
    things: new Map(corpus.things.map((thing) => [thing.locator, thing])),
    dateOf: (id) => {
      const document = documents.get(id)
      return document ? documentDate(document, corpus) : null
    },
  }
}

type Writer = (document: TranslatedDocument, edition: Edition, fonts: BookFonts) => string | Uint8Array

const WRITERS: Readonly<Record<DocumentFormat, Writer>> = {
  epub,
  md: markdown,
  akn: akomaNtoso,
  tei,
}

/** By the name of the file. */
export function documentFiles(
  corpus: Pick<Corpus, 'documents'>,
  edition: Edition,
): Map<string, string | Uint8Array> {
  const fonts = readBookFonts()
  return new Map(
    corpus.documents.flatMap((document) =>
      DOCUMENT_FORMATS.map((format): [string, string | Uint8Array] => [
        documentFile(document.document.id, format),
        WRITERS[format](document, edition, fonts),
      ]),
    ),
  )
}
