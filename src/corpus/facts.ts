/** The facts about the record that the texts do not say themselves, read from the parsed JSON of `facts/`. */
import type * as v from 'valibot'
import { actors } from './facts/actors.ts'
import { bodies } from './facts/bodies.ts'
import { chronology } from './facts/chronology.ts'
import { documents } from './facts/documents.ts'
import { frameworks } from './facts/frameworks.ts'
import { eventWords, mandates } from './facts/mandates.ts'
import { notesInArabic } from './facts/notes.ts'
import { readChecked } from './read-checked.ts'

export type ChronologyEvent = v.InferOutput<typeof chronology>[number]
export type DocumentFacts = v.InferOutput<typeof documents>
export type DocumentFact = DocumentFacts['documents'][number]
export type ActorFact = v.InferOutput<typeof actors>['actors'][number]
export type Bodies = v.InferOutput<typeof bodies>
export type SourceFact = DocumentFact['sources'][number]
export type FrameworkFacts = v.InferOutput<typeof frameworks>
export type EventWords = v.InferOutput<typeof eventWords>
export type Mandates = v.InferOutput<typeof mandates>
export type NotesInArabic = v.InferOutput<typeof notesInArabic>

/** What the things, the lexicon and the relations are built from. */
export interface Facts {
  readonly chronology: readonly ChronologyEvent[]
  readonly documents: readonly DocumentFact[]
  readonly actors: readonly ActorFact[]
}

const read = <const Schema extends v.GenericSchema>(file: string, schema: Schema, json: unknown) =>
  readChecked(`facts/${file}`, schema, json)

/** @throws Error naming the file and the path of the first datum that is wrong; so do the others */
export const parseChronology = (json: unknown): ChronologyEvent[] => read('chronology.json', chronology, json)

export const parseDocuments = (json: unknown): DocumentFacts => read('documents.json', documents, json)

export const parseActors = (json: unknown): ActorFact[] => read('actors.json', actors, json).actors

export const parseBodies = (json: unknown): Bodies => read('bodies.json', bodies, json)

export const parseFrameworks = (json: unknown): FrameworkFacts => read('frameworks.json', frameworks, json)

export const parseEventWords = (json: unknown): EventWords => read('event-words.json', eventWords, json)

export const parseMandates = (json: unknown): Mandates => read('mandates.json', mandates, json)

export const parseNotesInArabic = (json: unknown): NotesInArabic => read('notes-ar.json', notesInArabic, json)
