import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { calendar } from '../corpus/calendar.ts'
import type { Citations } from '../corpus/citation.ts'
import { publishedContributions } from '../corpus/contributions/publish.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { DocumentEntry } from '../corpus/document-definition.ts'
import { DOCUMENTS } from '../corpus/documents.ts'
import { frontOf } from '../corpus/front.ts'
import { publishedGlossary } from '../corpus/glossary/publish.ts'
import { EDITION, type Imprint } from '../corpus/imprint.ts'
import { milestonesOf } from '../corpus/milestones.ts'
import { outlineOf } from '../corpus/outline.ts'
import { publishedDocument } from '../corpus/publish.ts'
import { publishedChronology } from '../corpus/publish-chronology.ts'
import { textShape } from '../corpus/text-shape.ts'
import { loadDecks } from '../present/decks/registry.ts'
import { siteAddress } from './base-path.ts'
import { citationData, citationFiles } from './citations/citation-data.ts'
import { CORPUS_FOLDER, forgetCorpus, ourCorpus } from './corpus-files.ts'
import { documentFiles, editionOf } from './files/document-files.ts'
import { searchData } from './search-records.ts'
import { licencesFile, shippedPackages } from './shipped-packages.ts'

const PREFIX = 'virtual:masar/'

const ASKED_FOR = fileURLToPath(new URL('../corpus/asked-for.ts', import.meta.url))
const FETCH_DATA = fileURLToPath(new URL('../corpus/fetch-data.ts', import.meta.url))

const PACKAGES = shippedPackages(fileURLToPath(new URL('../../', import.meta.url)))

/** Enough letters of a hash to tell editions apart, few enough to be read out. */
const FINGERPRINT_LETTERS = 12

function imprintOf(corpus: Corpus): Imprint {
  const hash = createHash('sha256')
  for (const [name, body] of dataFiles(corpus)) hash.update(`${name}\n${body}\n`)
  return {
    ...EDITION,
    fingerprint: hash.digest('hex').slice(0, FINGERPRINT_LETTERS),
    packages: PACKAGES.map(({ name, version, licence }) => ({ name, version, licence })),
  }
}

async function makeModuleData(corpus: Corpus): Promise<ReadonlyMap<string, unknown>> {
  const { documents, things, relations, parts, contributions, glossary, ways } = corpus
  const modules = new Map<string, unknown>([
    ['outline', outlineOf(corpus)],
    ['front', frontOf(corpus)],
    ['things', things],
    ['relations', relations],
    ['parts', parts],
    ['contributions', contributions],
    ['imprint', imprintOf(corpus)],
    ['glossary', glossary],
    ['issues', ways.issues],
    ['actors', ways.actors],
    ['mechanisms', ways.mechanisms],
    ['threads', ways.threads],
    ['frameworks', ways.frameworks],
    ['ways', ways.entries],
    ['shapes', documents.map(textShape)],
    ['milestones', milestonesOf(things)],
    ['search', searchData(corpus, await loadDecks())],
  ])
  for (const { document, source, apparatus, translation } of documents) {
    modules.set(`document/${document.id}`, document)
    modules.set(`english/${document.id}`, translation)
    modules.set(`evidence/${document.id}`, { source, apparatus })
  }
  return modules
}

const madeOf = new WeakMap<Corpus, Promise<ReadonlyMap<string, unknown>>>()

/** The compiled corpus as modules: what a page needs of it, and no more, is what it downloads. Made once for a corpus. */
function moduleData(corpus: Corpus): Promise<ReadonlyMap<string, unknown>> {
  const made = madeOf.get(corpus) ?? makeModuleData(corpus)
  madeOf.set(corpus, made)
  return made
}

/** Where the built site has each of the data: names that change with what is in them. */
const filesOf = (all: ReadonlyMap<string, unknown>): Map<string, string> =>
  new Map(
    Array.from(all, ([name, data]) => {
      const hash = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 8)
      return [name, `assets/${name.replace('/', '-')}-${hash}.json`]
    }),
  )

/** The list of our documents as a module: what a page may know of each before it is loaded; how it is compiled stays here. */
export const documentsModule = (documents: readonly DocumentEntry[]): string =>
  `export default ${JSON.stringify(documents.map(({ id, names, panes, origin }) => ({ id, names, panes, origin })))}`

/** While developing, in tests and in the build's own rendering the data are modules. */
const dataFromModules = (names: readonly string[]): string => {
  const imports = names.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(PREFIX + name)})`,
  )
  return `import { ask } from ${JSON.stringify(ASKED_FOR)}
const modules = { ${imports.join(', ')} }
export async function loadData(name) {
  ask(\`data/\${name}\`)
  return (await modules[name]()).default
}
export const loadBytes = async (name) => new TextEncoder().encode(JSON.stringify(await loadData(name))).buffer`
}

/** In the built site they are files beside the scripts: a browser reads them faster, and no script waits for them. */
const dataFromFiles = (files: ReadonlyMap<string, string>): string =>
  `import { fetchBytes, fetchData } from ${JSON.stringify(FETCH_DATA)}
const files = ${JSON.stringify(Object.fromEntries(files))}
export const loadData = (name) => fetchData(import.meta.env.BASE_URL + files[name])
export const loadBytes = (name) => fetchBytes(import.meta.env.BASE_URL + files[name])`

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** What is published of the corpus, by the name of the file. */
function dataFiles(corpus: Corpus): Map<string, string> {
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
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  epub: 'application/epub+zip',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
}

function publicFiles(corpus: Corpus): Map<string, string | Uint8Array> {
  const edition = editionOf(corpus, imprintOf(corpus), siteAddress())
  return new Map<string, string | Uint8Array>([
    ...dataFiles(corpus),
    ...documentFiles(corpus, edition),
    ['data/licences.txt', licencesFile(PACKAGES)],
  ])
}

/** How the corpus is cited: made by a large library, so only once it is asked for, and once for a corpus. */
function citing() {
  let made: {
    readonly of: Corpus
    readonly data: Citations
    readonly files: ReadonlyMap<string, string>
  } | null = null
  return (corpus: Corpus) => {
    if (made?.of === corpus) return made
    made = {
      of: corpus,
      data: citationData(corpus),
      files: new Map(citationFiles(corpus, siteAddress())),
    }
    return made
  }
}

const cited = citing()

const withCitations = (all: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...all, ['citations', cited(ourCorpus()).data]])

/** Compiles the corpus when the app is built or served: `virtual:masar/…` modules and the files under `/data/`. */
export function corpusPlugin(): Plugin {
  /** JSON.parse of a string is faster to start than the same data as an object literal. */
  const jsonModule = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
  return {
    name: 'masar-corpus',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      if (name === 'documents') return documentsModule(DOCUMENTS)
      if (name === 'citations') return jsonModule(cited(ourCorpus()).data)
      const all = await moduleData(ourCorpus())
      if (name === 'data') {
        const { mode, consumer } = this.environment.config
        const asFiles = this.environment.mode === 'build' && consumer === 'client' && mode !== 'test'
        if (!asFiles) return dataFromModules([...all.keys(), 'citations'])
        return dataFromFiles(filesOf(withCitations(all)))
      }
      const data = all.get(name)
      if (data === undefined) throw new Error(`the corpus has no module ${name}`)
      return jsonModule(data)
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const all = withCitations(await moduleData(ourCorpus()))
      const { files } = cited(ourCorpus())
      for (const [name, fileName] of filesOf(all))
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(all.get(name)) })
      for (const [fileName, source] of [...publicFiles(ourCorpus()), ...files])
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(CORPUS_FOLDER)
      server.watcher.on('change', (path) => {
        if (!path.startsWith(CORPUS_FOLDER)) return
        forgetCorpus()
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(1)
        if (!name.startsWith('data/')) return next()
        const isCitation = /\.(bib|ris|csl\.json)$/.test(name)
        const body = (isCitation ? cited(ourCorpus()).files : publicFiles(ourCorpus())).get(name)
        if (!body) return next()
        response.setHeader('content-type', MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain')
        response.end(body)
      })
    },
  }
}
