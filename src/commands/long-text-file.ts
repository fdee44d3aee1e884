import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { ENCODING_NAMES, type Encoding, encodingOf } from '../edition/encoding.ts'
import type { Readable } from '../edition/repair-blocks.ts'
import { cannotRead, Refusal } from './text-file.ts'

/** A text file of any size, read again each time it is asked for. */
export interface LongText extends Readable {
  readonly encoding: Encoding
}

const CHUNK = 1 << 20
const HEAD = 1 << 16
const PDF = Buffer.from('%PDF-')
/** A pipe can be read only once, so it must fit into memory. */
const LONGEST_PIPE = 64 << 20

/** Opens a text file. @throws {Refusal} when it is not there, empty, no file, or no text in an encoding known here */
export function openText(path: string): LongText {
  const { size, piped } = withFile(path, (file, stats) => {
    if (stats.isFIFO() || stats.isSocket()) return { size: 0, piped: readPipe(file, path) }
    if (!stats.isFile()) throw new Refusal(`this is a device, not a file: ${path}`)
    return { size: stats.size, piped: undefined }
  })
  const bytes = () => (piped === undefined ? chunksOf(path) : [piped])
  const [head] = bytes()
  if (head === undefined || head.length === 0) throw new Refusal(`the file is empty: ${path}`)
  if (Buffer.from(head.subarray(0, 5)).equals(PDF))
    throw new Refusal(`this is a PDF, no text: open it on the page /en/rescue, which reads its text: ${path}`)
  const encoding = encodingOf(head.subarray(0, HEAD))
  if (encoding === undefined) throw new Refusal(notText(head, path))
  return {
    encoding,
    characters: piped?.length ?? size,
    chunks: () => decoded(bytes(), encoding, path),
  }
}

function notText(head: Uint8Array, path: string): string {
  return head.includes(0)
    ? `this is not a text file (it has NUL bytes): ${path}`
    : `this is not UTF-8 text, nor UTF-16 or Windows-1256 with Arabic words: ${path}`
}

function* decoded(chunks: Iterable<Uint8Array>, encoding: Encoding, path: string): Generator<string> {
  // The mark at the head of UTF-16 says how to read it; in UTF-8 it is part of the text, which comes back as it was.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' })
  try {
    for (const chunk of chunks) {
      if (encoding === 'utf-8' && chunk.includes(0))
        throw new Refusal(`this is not a text file (it has NUL bytes): ${path}`)
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`this is not ${ENCODING_NAMES[encoding]} text: ${path}`)
    throw error
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function readPipe(file: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK)
    const length = readSync(file, chunk)
    if (length === 0) return Buffer.concat(chunks)
    total += length
    if (total > LONGEST_PIPE) throw new Refusal(`too much for a pipe, give a file: ${path}`)
    chunks.push(chunk.subarray(0, length))
  }
}

function withFile<T>(path: string, use: (file: number, stats: Stats) => T): T {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw new Refusal(`this is a directory, not a file: ${path}`)
    return use(file, stats)
  } catch (error) {
    throw cannotRead(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
