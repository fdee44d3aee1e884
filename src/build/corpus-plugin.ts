import type { Plugin } from 'vite'
import { calendar } from '../corpus/calendar.ts'
import { publishedContributions } from '../corpus/contributions/publish.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { DocumentEntry } from '../corpus/document-definition.ts'
import { DOCUMENTS } from '../corpus/documents.ts'
import { publishedGlossary } from '../corpus/glossary/publish.ts'
import { outlineOf } from '../corpus/outline.ts'
import { publishedDocument } from '../corpus/publish.ts'
import { publishedChronology } from '../corpus/publish-chronology.ts'
import { CORPUS_FOLDER, readCorpus } from './corpus-files.ts'

const PREFIX = 'virtual:masar/'

/** The compiled corpus as modules: what a page needs of it, and no more, is what it downloads. */
function moduleData(corpus: Corpus): Map<string, unknown> {
  const { documents, things, relations, parts, contributions, glossary } = corpus
  const modules = new Map<string, unknown>([
    ['outline', outlineOf(corpus)],
    ['things', things],
    ['relations', relations],
    ['parts', parts],
    ['contributions', contributions],
    ['glossary', glossary],
  ])
  for (const { document, source, apparatus, translation } of documents) {
    modules.set(`document/${document.id}`, document)
    modules.set(`english/${document.id}`, translation)
    modules.set(`evidence/${document.id}`, { source, apparatus })
  }
  return modules
}

/**
 * The list of our documents as a module: what a page may know of each before it is loaded, and how to load it. How a
 * document is compiled stays in the build.
 */
function documentsModule(documents: readonly DocumentEntry[]): string {
  const entries = documents.map(({ id, names, panes, origin }) => {
    const known = JSON.stringify({ id, names, panes, origin })
    const load = (what: string) => `() => import(${JSON.stringify(`${PREFIX}${what}/${id}`)})`
    return `{ ...${known}, load: ${load('document')}, loadEnglish: ${load('english')}, loadEvidence: ${load('evidence')} }`
  })
  return `export default [${entries.join(', ')}]`
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

function publicFiles(corpus: Corpus): Map<string, string> {
  const { documents, chronology, contributions, glossary } = corpus
  return new Map([
    ...documents.map((compiled): [string, string] => [
      `data/${compiled.document.id}.json`,
      asJson(publishedDocument(compiled)),
    ]),
    ['data/chronology.json', asJson(publishedChronology(corpus))],
    ['data/glossary.json', asJson(publishedGlossary(glossary))],
    ['data/chronology.ics', calendar(chronology)],
    ...publishedContributions(contributions),
  ])
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** Compiles the corpus when the app is built or served: `virtual:masar/…` modules and the files under `/data/`. */
export function corpusPlugin(): Plugin {
  let corpus: Corpus | null = null
  const compiled = () => {
    corpus ??= readCorpus()
    return corpus
  }
  return {
    name: 'masar-corpus',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      if (name === 'documents') return documentsModule(DOCUMENTS)
      const data = moduleData(compiled()).get(name)
      if (data === undefined) throw new Error(`the corpus has no module ${name}`)
      // JSON.parse of a string is faster to start than the same data as an object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of publicFiles(compiled()))
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(CORPUS_FOLDER)
      server.watcher.on('change', (path) => {
        if (!path.startsWith(CORPUS_FOLDER)) return
        corpus = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(1)
        const body = publicFiles(compiled()).get(name)
        if (!body) return next()
        response.setHeader('content-type', MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain')
        response.end(body)
      })
    },
  }
}
