import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readWordTrie } from './word-trie.ts'

/**
 * The Arabic dictionary of cspell (Ayaspell's, LGPL-3.0), for Node only: the edition is built with it, the browser
 * never sees it.
 * @returns whether Arabic has a word
 */
export function loadDictionary(): (word: string) => boolean {
  const manifest = createRequire(import.meta.url).resolve('@cspell/dict-ar')
  return readWordTrie(gunzipSync(readFileSync(join(manifest, '..', 'ar.trie.gz'))).toString('utf8'))
}
