import type { ContentModel, ValueModel } from './content-model.ts'

const INLINE = '(#|ref|date|event|organization|role|authorialNote|noteRef|remark)*'
const REFERENCE = ['', 'eId! href! showAs!'] as const
const VALUE = ['', 'value!'] as const
const SEMANTIC = ['#', 'refersTo!'] as const

/**
 * What our files use of Akoma Ntoso 3.0, and in which order: narrower than the standard's own schema (part 2 of the
 * OASIS Standard, 29 August 2018), which `tests/bench/files.bench.ts` asks where it is at hand.
 */
export const AKOMA_NTOSO: ContentModel = {
  akomaNtoso: ['doc components', 'xmlns!'],
  components: ['component'],
  component: ['doc', 'eId!'],
  doc: ['meta preface mainBody', 'name! contains!'],
  meta: ['identification references notes? proprietary'],
  identification: ['FRBRWork FRBRExpression FRBRManifestation', 'source!'],
  FRBRWork: ['FRBRthis FRBRuri FRBRalias+ FRBRdate FRBRauthor FRBRcountry FRBRnumber FRBRname'],
  FRBRExpression: [
    'FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRversionNumber FRBRauthoritative FRBRlanguage FRBRtranslation?',
  ],
  FRBRManifestation: ['FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat'],
  FRBRthis: VALUE,
  FRBRuri: VALUE,
  FRBRalias: ['', 'value! name!'],
  FRBRdate: ['', 'date! name!'],
  FRBRauthor: ['', 'href! as'],
  FRBRcountry: VALUE,
  FRBRnumber: VALUE,
  FRBRname: VALUE,
  FRBRversionNumber: VALUE,
  FRBRauthoritative: VALUE,
  FRBRlanguage: ['', 'language!'],
  FRBRtranslation: ['', 'href! fromLanguage! authoritative by!'],
  FRBRformat: VALUE,
  references: ['(TLCOrganization|TLCRole|TLCEvent)+', 'source!'],
  TLCOrganization: REFERENCE,
  TLCRole: REFERENCE,
  TLCEvent: REFERENCE,
  notes: ['note+', 'source!'],
  note: ['p+', 'eId! status'],
  proprietary: [
    '(dcterms:bibliographicCitation|dcterms:isVersionOf|dcterms:source|dcterms:license|dcterms:rights|dcterms:description)+',
    'source! xmlns:dcterms!',
  ],
  'dcterms:bibliographicCitation': ['#'],
  'dcterms:isVersionOf': ['#'],
  'dcterms:source': ['#'],
  'dcterms:license': ['#'],
  'dcterms:rights': ['#'],
  'dcterms:description': ['#'],
  preface: ['p+'],
  mainBody: ['(hcontainer|section)+', 'xml:lang!'],
  hcontainer: ['content', 'name! eId'],
  section: ['num? heading point* (paragraph|hcontainer)*', 'eId!'],
  point: ['num content', 'eId!'],
  paragraph: ['num content', 'eId!'],
  content: ['(p|table)+'],
  num: ['#'],
  heading: [INLINE, 'eId status'],
  p: [`(${INLINE}|docNumber|docDate|docTitle|docProponent)*`, 'eId class status'],
  docNumber: ['#'],
  docDate: ['#', 'date!'],
  docTitle: [INLINE],
  docProponent: [INLINE],
  table: ['caption tr+', 'eId!'],
  caption: [INLINE, 'eId'],
  tr: ['th td+|th+', 'eId'],
  th: ['p', 'status'],
  td: ['p', 'eId!'],
  ref: ['#', 'href!'],
  date: ['#', 'date! refersTo'],
  event: SEMANTIC,
  organization: SEMANTIC,
  role: SEMANTIC,
  authorialNote: ['p', 'eId! class marker placement! status'],
  noteRef: ['', 'href! marker!'],
  remark: ['#', 'class status'],
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const TEXT = /\S/
/** A reference within the file, to another text or thing of the naming convention, or out of it. */
const REFERENCE_TO =
  /^(?:#[a-z][\w.-]*|\/akn\/[\w./@!-]+|https?:\/\/[^\s<>"]+|(?:\.\.\/)[^\s<>"]+|[\w.-]+\.\w+)$/

/**
 * What the attributes may hold: written by ourselves from the standard's vocabulary (part 1) and naming convention, not
 * taken from its schema. An eId is one name without spaces, as in the reader.
 */
export const AKOMA_NTOSO_VALUES: ValueModel = {
  xmlns: /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0$/,
  'xmlns:dcterms': /^http:\/\/purl\.org\/dc\/terms\/$/,
  'xml:lang': /^(?:ar|en)$/,
  eId: /^[a-z][a-z-]*(?:[._][a-z\d-]+)*$/,
  source: /^#[a-z]+$/,
  refersTo: /^#[a-z][\w.-]*$/,
  by: /^#[a-z]+$/,
  as: /^#role\.[a-z]+$/,
  href: REFERENCE_TO,
  'TLCOrganization/href': /^\/akn\/ontology\/organization\/[\w-]+$/,
  'TLCRole/href': /^\/akn\/ontology\/role\/[\w-]+$/,
  'TLCEvent/href': /^\/akn\/ontology\/event\/[\w-]+$/,
  showAs: TEXT,
  date: DATE,
  contains: /^(?:originalVersion|singleVersion|multipleVersions)$/,
  name: /^[a-z][a-z-]*$/,
  class: /^[a-z][a-z-]*$/,
  marker: /^(?:\*+|\d+|[a-z]+)$/,
  placement: /^(?:side|left|right|bottom|inline)$/,
  status: /^(?:removed|temporary|translated|editorial|edited|verbatim|incomplete|unknown|undefined|ignored)$/,
  language: /^[a-z]{3}$/,
  fromLanguage: /^[a-z]{3}$/,
  authoritative: /^(?:true|false)$/,
  'FRBRthis/value': /^\/akn\/[a-z]{2}\/doc\/[\w./@!-]+\/!main(?:\.xml)?$/,
  'FRBRuri/value':
    /^\/akn\/[a-z]{2}\/doc\/[a-z]+\/\d{4}-\d\d-\d\d\/[\w-]+(?:\/[a-z]{3}@\d{4}-\d\d-\d\d(?:\.akn)?)?$/,
  'FRBRalias/value': TEXT,
  'FRBRcountry/value': /^[a-z]{2}$/,
  'FRBRnumber/value': /^[\w-]+$/,
  'FRBRname/value': /^[a-z]+$/,
  'FRBRversionNumber/value': /^\d+(?:\.\d+)*$/,
  'FRBRauthoritative/value': /^(?:true|false)$/,
  'FRBRformat/value': /^application\/akn\+xml$/,
}
