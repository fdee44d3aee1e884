import dictionary from '../../../node_modules/@cspell/dict-ar/ar.trie.gz?url'
import counts from '../../edition/lexicon/word-counts.bin?url'
import type { WordAddresses } from './messages.ts'

/** Where this site has the words of Arabic; whole addresses, as a worker's own are not the page's. */
export const wordAddresses = (): WordAddresses => ({
  dictionary: new URL(dictionary, window.location.href).href,
  counts: new URL(counts, window.location.href).href,
})
