import type { WordCounts } from './word-counts.ts'
import type { WordTrie } from './word-trie.ts'

/** What is known of Arabic before a text is seen. */
export interface Words {
  readonly isWord: (word: string) => boolean
  /** How often words and pairs of words are met. */
  readonly counts?: WordCounts | undefined
  /** The dictionary itself, where there is one: what is no word it tells sooner. */
  readonly trie?: WordTrie | undefined
}
