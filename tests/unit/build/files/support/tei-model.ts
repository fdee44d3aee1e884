import type { ContentModel, ValueModel } from './content-model.ts'

const INLINE = '(#|lb|choice|ref|rs|date|note|ptr)*'
const WORDS = '(#|lb|choice)*'
const PART = 'xml:id corresp n type'

/** What our files use of TEI P5, and in which order: narrower than tei_all, which `tests/bench/files.bench.ts` asks where it is at hand. */
export const TEI: ContentModel = {
  TEI: ['teiHeader text', 'xmlns! xml:id xml:lang'],
  teiHeader: ['fileDesc encodingDesc profileDesc'],
  fileDesc: ['titleStmt editionStmt publicationStmt sourceDesc'],
  titleStmt: ['title title author* respStmt'],
  title: ['#', 'xml:lang!'],
  author: ['#', 'xml:lang!'],
  respStmt: ['resp orgName'],
  resp: ['#'],
  orgName: ['#', 'xml:id!'],
  editionStmt: ['edition'],
  edition: ['#', 'n!'],
  publicationStmt: ['publisher date idno+ availability'],
  publisher: ['#'],
  idno: ['#', 'type'],
  availability: ['licence p p', 'status'],
  licence: ['#', 'target!'],
  sourceDesc: ['bibl listWit'],
  bibl: ['title idno? date? ref?'],
  listWit: ['witness'],
  witness: ['#', 'xml:id!'],
  encodingDesc: ['editorialDecl variantEncoding'],
  editorialDecl: ['correction interpretation'],
  correction: ['p p'],
  interpretation: ['p p'],
  variantEncoding: ['', 'method! location!'],
  profileDesc: ['langUsage'],
  langUsage: ['language language'],
  language: ['#', 'ident!'],
  text: ['front body back'],
  front: ['div'],
  body: ['div+'],
  back: ['div div'],
  div: ['head? (p|ab|div|table|list|listApp)*', `${PART} resp xml:lang`],
  head: [`(${INLINE}|supplied)*`, PART],
  p: [INLINE, `${PART} xml:lang`],
  ab: [`(${INLINE}|supplied)*`, PART],
  list: ['item+'],
  item: [INLINE, PART],
  table: ['head row+', PART],
  row: ['cell+', `${PART} role`],
  cell: ['(#|supplied|choice)*', `${PART} role`],
  supplied: ['#|idno|date', 'source resp'],
  choice: ['orig reg|sic corr'],
  orig: ['#'],
  reg: ['#'],
  sic: ['#'],
  corr: ['#', 'resp!'],
  lb: ['', 'n!'],
  ref: [WORDS, 'target!'],
  rs: [WORDS, 'type! ref!'],
  date: [WORDS, 'when from to notBefore notAfter'],
  note: [`(${INLINE}|supplied)*`, `${PART} place resp subtype xml:lang`],
  ptr: ['', 'type target!'],
  listApp: ['app+'],
  app: ['lem rdg note+', 'n! loc! corresp!'],
  lem: ['#', 'resp!'],
  rdg: ['#', 'wit!'],
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
/** An XML name: what an id must be. */
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u
/** Addresses, parted by spaces: within the file, to a page of the site, or elsewhere. */
const POINTERS =
  /^(?:(?:#[\p{L}_][\p{L}\p{N}._-]*|https?:\/\/[^\s<>"]+|\.\.\/[^\s<>"]+|[\w-]+\.[a-z]+)(?: (?!$)|$))+$/u
const WORDS_OF_TYPE = /^[a-z][a-zA-Z./+-]*$/

/** What the attributes may hold: written by ourselves from the guidelines (the datatypes `teidata.*`), not taken from their schema. */
export const TEI_VALUES: ValueModel = {
  xmlns: /^http:\/\/www\.tei-c\.org\/ns\/1\.0$/,
  'xml:id': NAME,
  'xml:lang': /^(?:ar|en)$/,
  ident: /^(?:ar|en)$/,
  n: /^\S+(?: \S+)*$/,
  loc: /^\d+$/,
  when: DATE,
  from: DATE,
  to: DATE,
  notBefore: DATE,
  notAfter: DATE,
  corresp: POINTERS,
  target: POINTERS,
  ref: POINTERS,
  resp: POINTERS,
  wit: POINTERS,
  source: POINTERS,
  type: WORDS_OF_TYPE,
  subtype: WORDS_OF_TYPE,
  place: /^(?:bottom|margin|inline|end)$/,
  role: /^(?:label|data)$/,
  status: /^(?:free|unknown|restricted)$/,
  method: /^(?:location-referenced|double-end-point|parallel-segmentation)$/,
  location: /^(?:internal|external)$/,
  'idno/type': /^[A-Za-z]+$/,
}
