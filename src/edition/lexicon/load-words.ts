import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readWords } from './read-words.ts'
import type { Words } from './words.ts'

const COUNTS = fileURLToPath(new URL('word-counts.bin', import.meta.url))

/**
 * The words of Arabic, for Node only: the edition is built with them, the browser never sees them. The dictionary is
 * cspell's (Ayaspell's, LGPL-3.0), the counts are our own.
 */
export function loadWords(): Words {
  const manifest = createRequire(import.meta.url).resolve('@cspell/dict-ar')
  const trie = gunzipSync(readFileSync(join(manifest, '..', 'ar.trie.gz'))).toString('utf8')
  return readWords(trie, readFileSync(COUNTS))
}
