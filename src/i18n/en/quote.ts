/** Quoting and citing, and links to words. */
export const quote = {
  what: 'What to copy',
  whats: { words: 'The text', cited: 'The text with its citation', citation: 'The citation' },
  style: 'Style of the citation',
  styles: {
    un: 'United Nations',
    chicago: 'Chicago',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  language: 'Language',
  languages: { ar: 'Arabic', en: 'English' },
  result: 'What is copied',
  copy: 'Copy',
  save: 'Save as a file',
  copied: 'Copied.',
  refused: 'The browser does not allow copying here. Select the text above and copy it.',
  failed: 'The citation could not be loaded.',
  reopen: {
    label: 'The quoted words',
    found: 'The quoted words are marked.',
    answer: {
      ar: 'The quotation is in Arabic. The corresponding English is marked.',
      en: 'The quotation is in English. The corresponding Arabic is marked.',
    },
    corrected: 'Their wording has been corrected since they were quoted.',
    gone: 'The quoted words are no longer in this part of the text.',
    close: 'Remove the mark',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    quote: typeof quote
  }
}
