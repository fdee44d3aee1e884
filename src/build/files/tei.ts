/**
 * A document as TEI: the edited Arabic with the lines of its source, the words that were written otherwise there
 * (`choice`), and at the end every changed line as it was extracted (`app`); then our English.
 */
import type { TranslatedDocument } from '../../corpus/english.ts'
import { partsOf } from '../../edition/parts.ts'
import type { Edition } from './about-edition.ts'
import { documentText } from './document-text.ts'
import { type SourceLine, sourceLines, sourceWords } from './source-words.ts'
import { header } from './tei-header.ts'
import { body, type Context, front } from './tei-text.ts'
import { element, type XmlElement, xmlFile } from './xml.ts'

const NAMESPACE = 'http://www.tei-c.org/ns/1.0'
const SCHEMA = 'https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng'

const RUNNING = ['p', 'ab', 'head', 'item', 'cell', 'note', 'ref', 'rs', 'date', 'choice'] as const

/** Every line that was changed: as we read it, as it was extracted, by which rules, and an editor's reasons. */
function apparatus(lines: readonly SourceLine[]): XmlElement {
  return element(
    'listApp',
    {},
    lines
      .filter(({ changes }) => changes.length > 0)
      .map(({ number, source, edited, changes }) => {
        const parts = [...new Set(changes.flatMap((change) => [change.in, ...(change.alsoIn ?? [])]))]
        const rules = [...new Set(changes.map(({ rule }) => rule))]
        const reasons = changes.flatMap(({ reason }) => (reason ? [reason] : []))
        return element(
          'app',
          { n: number, loc: number, corresp: parts.map((eId) => `#${eId}`).join(' ') },
          element('lem', { resp: '#masar' }, edited),
          element('rdg', { wit: '#extracted' }, source),
          element('note', { type: 'rules' }, rules.join(' ')),
          reasons.flatMap((reason) =>
            (['ar', 'en'] as const).map((language) =>
              element(
                'note',
                { type: 'reason', subtype: reason.key, 'xml:lang': language },
                reason[language],
              ),
            ),
          ),
        )
      }),
  )
}

export function tei(translated: TranslatedDocument, edition: Edition): string {
  const lines = sourceLines(translated)
  const linesOf = new Map(partsOf(translated.document).map((part) => [part.eId, part.lines]))
  const arabic: Context = {
    edition,
    text: documentText(translated, 'ar'),
    wordsOf: ({ eId, text }) =>
      sourceWords(
        text,
        (linesOf.get(eId) ?? []).flatMap((number) => lines[number - 1] ?? []),
      ),
    set: new Set(),
  }
  const english: Context = {
    edition,
    text: documentText(translated, 'en'),
    wordsOf: () => [],
    set: new Set(),
  }
  return xmlFile(
    element(
      'TEI',
      { xmlns: NAMESPACE, 'xml:id': translated.document.id, 'xml:lang': 'ar' },
      header(edition, arabic.text, english.text),
      element(
        'text',
        {},
        element('front', {}, front(arabic)),
        element('body', {}, body(arabic)),
        element(
          'back',
          {},
          element('div', { type: 'apparatus' }, apparatus(lines)),
          element(
            'div',
            { type: 'translation', 'xml:lang': 'en', resp: '#masar' },
            front(english),
            body(english),
          ),
        ),
      ),
    ),
    {
      before: [
        `<?xml-model href="${SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`,
      ],
      running: RUNNING,
    },
  )
}
