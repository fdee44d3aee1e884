declare module 'virtual:masar/documents' {
  const documents: readonly import('./document-definition.ts').DocumentEntry<import('./load.ts').DocumentId>[]
  export default documents
}
declare module 'virtual:masar/document/*' {
  const document: import('../edition/model.ts').EditedDocument
  export default document
}
declare module 'virtual:masar/english/*' {
  const english: import('../edition/translation/translate.ts').Translation
  export default english
}
declare module 'virtual:masar/evidence/*' {
  const evidence: import('./load.ts').Evidence
  export default evidence
}
declare module 'virtual:masar/outline' {
  const outline: import('./outline.ts').Outline
  export default outline
}
declare module 'virtual:masar/front' {
  const front: import('./front.ts').Front
  export default front
}
declare module 'virtual:masar/things' {
  const things: readonly import('./things.ts').Thing[]
  export default things
}
declare module 'virtual:masar/relations' {
  const relations: readonly import('./relations/relation.ts').Relation[]
  export default relations
}
declare module 'virtual:masar/parts' {
  const parts: readonly import('./parts/part.ts').Part[]
  export default parts
}
declare module 'virtual:masar/contributions' {
  const contributions: import('./contributions/data-set.ts').DataSet
  export default contributions
}
declare module 'virtual:masar/imprint' {
  const imprint: import('./imprint.ts').Imprint
  export default imprint
}
declare module 'virtual:masar/glossary' {
  const glossary: readonly import('./glossary/glossary.ts').GlossaryTerm[]
  export default glossary
}
declare module 'virtual:masar/search' {
  const search: import('./search-record.ts').SearchData
  export default search
}
declare module 'virtual:masar/citations' {
  const citations: import('./citation.ts').Citations
  export default citations
}
declare module 'virtual:masar/data' {
  /** What the compiled corpus holds, by name. */
  interface CompiledData {
    readonly [document: `document/${string}`]: import('../edition/model.ts').EditedDocument
    readonly [evidence: `evidence/${string}`]: import('./load.ts').Evidence
    readonly [english: `english/${string}`]: import('../edition/translation/translate.ts').Translation
    readonly outline: import('./outline.ts').Outline
    readonly front: import('./front.ts').Front
    readonly things: readonly import('./things.ts').Thing[]
    readonly relations: readonly import('./relations/relation.ts').Relation[]
    readonly parts: readonly import('./parts/part.ts').Part[]
    readonly contributions: import('./contributions/data-set.ts').DataSet
    readonly glossary: readonly import('./glossary/glossary.ts').GlossaryTerm[]
    readonly search: import('./search-record.ts').SearchData
    readonly issues: import('./ways/model.ts').Ways['issues']
    readonly actors: import('./ways/model.ts').Ways['actors']
    readonly mechanisms: import('./ways/model.ts').Ways['mechanisms']
    readonly threads: import('./ways/model.ts').Ways['threads']
    readonly frameworks: import('./ways/model.ts').Ways['frameworks']
    readonly ways: import('./ways/model.ts').Ways['entries']
    readonly shapes: readonly import('./text-shape.ts').TextShape[]
    readonly milestones: readonly import('./milestones.ts').Milestone[]
    readonly imprint: import('./imprint.ts').Imprint
    readonly citations: import('./citation.ts').Citations
  }
  /** Only what is asked for is downloaded. */
  export function loadData<Name extends keyof CompiledData>(name: Name): Promise<CompiledData[Name]>
  /** The same as it is sent, JSON in UTF-8: for a worker, so that the page need not read it. */
  export function loadBytes(name: keyof CompiledData): Promise<ArrayBuffer>
}
