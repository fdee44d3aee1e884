import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Corpus, type CorpusInput, compileCorpus } from '../corpus/corpus.ts'
import { DOCUMENTS } from '../corpus/documents.ts'
import { loadWords } from '../edition/lexicon/load-words.ts'

const file = (path: string) => fileURLToPath(new URL(`../corpus/${path}`, import.meta.url))
const text = (path: string) => readFileSync(file(path), 'utf8')
const json = (path: string): unknown => JSON.parse(text(path))

/** A document's English: the files of its translation, and what it calls things. */
function english(id: string) {
  const folder = `${id}/english`
  const written = readdirSync(file(folder)).filter((name) => name.endsWith('.txt'))
  return {
    files: Object.fromEntries(written.map((name) => [name, text(`${folder}/${name}`)])),
    names: json(`${folder}/names.json`),
  }
}

/** What the compiler reads, from the files of our documents and of the facts. */
export function readCorpusInput(): CorpusInput {
  const byId = <T>(read: (id: string) => T) => Object.fromEntries(DOCUMENTS.map(({ id }) => [id, read(id)]))
  return {
    sources: byId((id) => text(`${id}/source.txt`)),
    words: loadWords(),
    english: byId(english),
    emendations: byId((id) => json(`${id}/emendations.json`)),
    facts: {
      actors: json('facts/actors.json'),
      bodies: json('facts/bodies.json'),
      chronology: json('facts/chronology.json'),
      documents: json('facts/documents.json'),
      eventWords: json('facts/event-words.json'),
      frameworks: json('facts/frameworks.json'),
      mandates: json('facts/mandates.json'),
      notesInArabic: json('facts/notes-ar.json'),
    },
    glossary: { terms: json('glossary/terms.json'), exceptions: json('glossary/exceptions.json') },
    ways: {
      issues: json('ways/issues.json'),
      actors: json('ways/actors.json'),
      mechanisms: json('ways/mechanisms.json'),
      threads: json('ways/threads.json'),
    },
  }
}

/** Reads the corpus from its files and compiles it. @throws when a source, an emendation, a translation or a fact is not sound */
const readCorpus = (): Corpus => compileCorpus(readCorpusInput())

let compiled: Corpus | null = null

/** The corpus: to compile it takes seconds, so that is done once for all who ask. */
export function ourCorpus(): Corpus {
  compiled ??= readCorpus()
  return compiled
}

/** For a file of it has changed. */
export function forgetCorpus(): void {
  compiled = null
}

/** The folder whose files the compiled corpus depends on. */
export const CORPUS_FOLDER = file('')
