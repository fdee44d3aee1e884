/** All that search looks through, from the corpus and the decks. */
import type { Bilingual } from '../corpus/bilingual.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { labelOf, type TranslatedDocument } from '../corpus/english.ts'
import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import type {
  SearchData,
  SearchKind,
  SearchRecord,
  SearchText,
  TextLanguage,
} from '../corpus/search-record.ts'
import type { Thing } from '../corpus/things.ts'
import type { Frameworks, Ways } from '../corpus/ways/model.ts'
import { partLocator } from '../locator.ts'
import { stepLocator } from '../place/actions/target.ts'
import type { Deck, Step } from '../present/deck/schema.ts'

interface Said {
  readonly ar?: string | null | undefined
  readonly en?: string | null | undefined
}

function textsOf(said: readonly (Said | null | undefined)[], neutral: readonly (string | null)[] = []) {
  const seen = new Set<string>()
  const list: SearchText[] = []
  const add = (language: TextLanguage, text: string | null | undefined) => {
    if (!text || seen.has(text)) return
    seen.add(text)
    list.push({ language, text })
  }
  for (const both of said) {
    add('ar', both?.ar)
    add('en', both?.en)
  }
  for (const text of neutral) add('neutral', text)
  return list
}

function partRecords({ document, translation }: TranslatedDocument, frameworks: Frameworks): SearchRecord[] {
  const english = new Map(translation.parts.map((part) => [part.eId, part.english]))
  const part = (kind: SearchKind, eId: string, ...said: Said[]): SearchRecord => ({
    at: partLocator(document.id, eId),
    kind,
    name: null,
    texts: textsOf(said),
  })
  const own = ({ eId, text }: { eId: string; text: string }) => ({ ar: text, en: english.get(eId) })
  return [
    ...document.masthead.map((field) => part('text', field.eId, { ar: field.text, en: field.english })),
    part('text', document.title.eId, own(document.title)),
    ...(document.author ? [part('text', document.author.eId, own(document.author))] : []),
    ...document.summary.map((one) => part('text', one.eId, own(one))),
    ...document.sections.flatMap(({ heading, english: headed, items, paragraphs }) => [
      ...(heading ? [part('heading', heading.eId, { ar: heading.text, en: headed })] : []),
      ...items.map((item) =>
        part(
          'text',
          item.eId,
          {
            ar: `${item.label} ${item.text}`,
            en: `${english.get(labelOf(item.eId)) ?? ''} ${english.get(item.eId) ?? ''}`.trim(),
          },
          ...frameworks.filter(({ at }) => at === partLocator(document.id, item.eId)).map(({ name }) => name),
          ...(item.established ? [{ ar: item.established.ar, en: item.established.en }] : []),
        ),
      ),
      ...paragraphs.map((one) => part('text', one.eId, own(one))),
    ]),
    ...document.tables.flatMap((table) => [
      part(
        'table',
        table.eId,
        { ar: table.caption.text, en: table.english },
        ...table.columns.map(({ ar, en }) => ({ ar, en })),
      ),
      ...table.rows.map((row) => {
        const cells = row.cells.map(({ printed }) => printed).join(' · ')
        return part('table', row.eId, { ar: `${row.label.ar}: ${cells}`, en: row.label.en })
      }),
    ]),
    ...document.footnotes.map((note) => part('footnote', note.eId, own(note))),
  ]
}

const thingRecord = (thing: Thing): SearchRecord => ({
  at: thing.locator,
  kind: thing.kind,
  name: {
    ar: thing.title.ar ?? thing.acronym ?? thing.symbol,
    en: thing.title.en ?? thing.acronym ?? thing.symbol,
  },
  texts: textsOf(
    [
      thing.title,
      ...thing.variants.map((ar) => ({ ar })),
      thing.description,
      thing.date?.display,
      ...thing.relatedDates.map(({ label }) => label),
      thing.verification?.note,
      thing.note,
    ],
    [thing.acronym, thing.symbol],
  ),
})

/** Bodies of the record have their entry there; what the texts do with them is said on the page of all actors. */
function wayRecords({ issues, actors, mechanisms, threads }: Ways): SearchRecord[] {
  const record = (
    kind: SearchKind,
    { locator, name }: { readonly locator: string; readonly name: Bilingual },
    ...said: readonly (Said | null | undefined)[]
  ): SearchRecord => ({ at: locator, kind, name, texts: textsOf([name, ...said]) })
  return [
    ...actors
      .filter(({ onRecord }) => !onRecord)
      .map((actor) => record('actor', actor, actor.contradiction?.text)),
    ...issues.map((issue) =>
      record(
        'issue',
        issue,
        ...issue.alsoCalled.ar.map((ar) => ({ ar })),
        ...issue.alsoCalled.en.map((en) => ({ en })),
      ),
    ),
    ...mechanisms.map((mechanism) =>
      record('mechanism', mechanism, ...mechanism.becameOf.map(({ says }) => says)),
    ),
    ...threads.map((thread) => record('theme', thread, thread.text)),
  ]
}

const termRecord = ({ locator, ar, en, definition }: GlossaryTerm): SearchRecord => ({
  at: locator,
  kind: 'term',
  name: { ar: ar.term, en: en.term },
  texts: textsOf([
    { ar: ar.term, en: en.term },
    definition,
    ...ar.forms.map((form) => ({ ar: form })),
    ...en.forms.map((form) => ({ en: form })),
  ]),
})

/** What a step says beside its title, its notes and what it quotes. */
function saidOn(step: Step): Said[] {
  switch (step.kind) {
    case 'title':
      return [step.subtitle]
    case 'statement':
      return step.lines
    case 'quotation':
      return [{ ar: step.quotation.words }]
    case 'comparison':
      return step.quotations.map(({ words }) => ({ ar: words }))
    case 'figure':
      return [step.says]
    case 'question':
      return step.answers.map(({ label }) => label)
    default:
      return []
  }
}

const deckRecords = ({ id, title, steps }: Deck): SearchRecord[] =>
  steps.map((step, index) => ({
    at: stepLocator(id, index + 1),
    kind: 'deck',
    name: {
      ar: step.title.ar === title.ar ? title.ar : `${title.ar} — ${step.title.ar}`,
      en: step.title.en === title.en ? title.en : `${title.en} — ${step.title.en}`,
    },
    texts: textsOf([step.title, ...saidOn(step), step.notes]),
  }))

export const searchData = (corpus: Corpus, decks: readonly Deck[]): SearchData => ({
  records: [
    ...corpus.documents.flatMap((document) => partRecords(document, corpus.ways.frameworks)),
    ...corpus.things.map(thingRecord),
    ...wayRecords(corpus.ways),
    ...corpus.glossary.map(termRecord),
    ...decks.flatMap(deckRecords),
  ],
  terms: corpus.glossary.map(({ ar, en }) => ({
    name: { ar: ar.term, en: en.term },
    ar: [...new Set([ar.term, ...ar.forms])],
    en: [...new Set([en.term, ...en.forms])],
  })),
})
