/**
 * A document as Akoma Ntoso 3.0: the Arabic as the document itself, our English as its component, both with the eIds
 * that the site has. In the standard's terms they are two expressions of one work.
 */
import type { TranslatedDocument } from '../../corpus/english.ts'
import type { Edition } from './about-edition.ts'
import { kindOf, metaOf } from './akoma-ntoso-meta.ts'
import { type Context, inline, preface, sectionOf } from './akoma-ntoso-text.ts'
import { type DocumentText, documentText } from './document-text.ts'
import { element, type XmlElement, xmlFile } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const RUNNING = ['p', 'heading', 'docTitle', 'docProponent', 'caption'] as const

function docElement(edition: Edition, text: DocumentText): XmlElement {
  const context: Context = { edition, text, set: new Set() }
  return element(
    'doc',
    { name: kindOf(text.document), contains: 'originalVersion' },
    metaOf(edition, text),
    preface(context),
    element(
      'mainBody',
      { 'xml:lang': text.language },
      text.summary.length === 0
        ? null
        : element(
            'hcontainer',
            { eId: 'summary', name: 'summary' },
            element(
              'content',
              {},
              text.summary.map((part) => element('p', { eId: part.eId }, inline(context, part.runs))),
            ),
          ),
      text.sections.map((section) => sectionOf(context, section)),
    ),
  )
}

export function akomaNtoso(translated: TranslatedDocument, edition: Edition): string {
  const english = documentText(translated, 'en')
  return xmlFile(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      docElement(edition, documentText(translated, 'ar')),
      element(
        'components',
        {},
        element('component', { eId: 'translation-en' }, docElement(edition, english)),
      ),
    ),
    { running: RUNNING },
  )
}
