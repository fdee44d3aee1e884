/** The words of Arabic in a browser: the same files that the edition is built with. */

import { readWords } from '../../edition/lexicon/read-words.ts'
import type { Words } from '../../edition/lexicon/words.ts'
import type { WordAddresses } from './messages.ts'

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A server that knows the file for what it is may have unpacked it already. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isGzip(bytes)) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** @throws when one of the files does not come */
export async function fetchWords({ dictionary, counts }: WordAddresses): Promise<Words> {
  const [packed, table] = await Promise.all(
    [dictionary, counts].map(async (address) => new Uint8Array(await (await fetched(address)).arrayBuffer())),
  )
  if (packed === undefined || table === undefined) throw new Error('the words did not come')
  return readWords(await unpacked(packed), table)
}
