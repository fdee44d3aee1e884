/** What is said of each document on the front page and at the head of its edition. */
export const documents = {
  'a-66-77': {
    about:
      'What the Secretary-General told the General Assembly, through the Economic and Social Council, about the open consultations of late 2010: where those who took part agreed, and where they did not.',
    made: 'The text reached us damaged, from the text layer of a PDF: letters replaced by others, lines cut into pieces. We repaired it with {{rules}} by general rules and {{emendations}} for single places; each is recorded and can be looked up.',
    intro: {
      source:
        'Our source is the text layer of a PDF of the report, as it came out of the file. It is badly damaged: many lines were cut into pieces and the pieces set in reverse; the letter ѧ takes the place of the kashidas that stretched the words; initial kaf came out as alef madda and initial yeh as a Persian letter; the table’s column headings and the notes of the first page are lost.',
      method:
        'We keep the source untouched and record every change. There are two kinds: a rule, which is general, has a name and a test, and works on any text damaged this way; and an emendation, an editor’s reading of one line with its reason. Together they are the apparatus: replayed on the source, it gives the text you read.',
      limits:
        'We do not improve the document. What it wrote stays as it wrote it, even where it is unusual or contradicts itself. We had no printed original to collate with; where a reading is a judgement, we say so.',
    },
  },
  'wsis-forum-2025-209': {
    about:
      'Fourteen years on, the programme note of a session at the Forum of the World Summit on the Information Society (WSIS), in which the technical community asks what it can do.',
    made: 'The text reached us sound, but it is a machine translation: it writes “multilateral” where “multistakeholder” is meant. We keep what it prints and set the established term beside it.',
    intro: {
      source:
        'Our source is the text of the page of session 209 of the WSIS Forum 2025. Its letters and their order are sound, but it is a machine translation that gets wrong the terms that matter most.',
      method:
        'The text stays as it is and no rule touches it. One emendation puts the session number back in its place; the errors of translation are left where they are, with the established term beside them.',
      limits:
        'The text we have numbers no paragraphs and names no sections. The numbers and headings are ours, so that every place has an address.',
    },
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    documents: typeof documents
  }
}
