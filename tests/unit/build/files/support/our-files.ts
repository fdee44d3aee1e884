import { ourCorpus } from '../../../../../src/build/corpus-files.ts'
import { editionOf } from '../../../../../src/build/files/document-files.ts'
import { EDITION } from '../../../../../src/corpus/imprint.ts'

export const corpus = ourCorpus()

/** Of a site that stands somewhere, or nobody knows where. */
export const editionAt = (site: string | null) =>
  editionOf(corpus, { ...EDITION, fingerprint: '0123456789ab', packages: [] }, site)

export const edition = editionAt('https://masar.example/')
