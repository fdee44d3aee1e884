declare module 'virtual:masar/documents' {
  const documents: readonly import('./load.ts').LoadableDocument[]
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
declare module 'virtual:masar/glossary' {
  const glossary: readonly import('./glossary/glossary.ts').GlossaryTerm[]
  export default glossary
}
