import { readWordCounts } from './word-counts.ts'
import { readWordTrie } from './word-trie.ts'
import type { Words } from './words.ts'

/** What is known of Arabic, from the two files in which it is kept. @throws Error when the dictionary is no TrieXv3 */
export function readWords(dictionary: string, counts: Uint8Array): Words {
  const trie = readWordTrie(dictionary)
  return { isWord: trie.has, trie, counts: readWordCounts(counts) }
}
