import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { isatty } from 'node:tty'
import { ENCODING_NAMES, type Encoding, encodingOf } from '../edition/encoding.ts'
import { loadWords } from '../edition/lexicon/load-words.ts'
import { misreadIn, type Reading, readAgain } from '../edition/misread.ts'
import type { Readable } from '../edition/repair-blocks.ts'
import { cannotRead, Refusal } from './text-file.ts'

/** A text file of any size, read again each time it is asked for. */
export interface LongText extends Readable {
  readonly encoding: Reading
}

const CHUNK = 1 << 20
const HEAD = 1 << 16
const PDF = Buffer.from('%PDF-')
/** A pipe can be read only once, so it must fit into memory. */
const LONGEST_PIPE = 64 << 20

/** The name under which a command is given its standard input, and what that is called. */
const STANDARD_INPUT = '-'
const STANDARD_INPUT_NAME = 'standard input'

/**
 * Opens a text file, or standard input as `-`.
 * @throws {Refusal} when it is not there, empty, no file, or no text in an encoding known here
 */
export function openText(given: string): LongText {
  const path = given === STANDARD_INPUT ? STANDARD_INPUT_NAME : given
  const { size, piped } =
    given === STANDARD_INPUT
      ? { size: 0, piped: pipeIn(0, path) }
      : withFile(path, (file, stats) =>
          stats.isFile() ? { size: stats.size, piped: undefined } : { size: 0, piped: pipeIn(file, path) },
        )
  const bytes = () => (piped === undefined ? chunksOf(path) : [piped])
  const [head] = bytes()
  if (head === undefined || head.length === 0) throw new Refusal(`the file is empty: ${path}`)
  if (Buffer.from(head.subarray(0, 5)).equals(PDF))
    throw new Refusal(`this is a PDF, no text: open it on the page /en/rescue, which reads its text: ${path}`)
  const encoding = encodingOf(head.subarray(0, HEAD))
  if (encoding === undefined) throw new Refusal(notText(head, path))
  const chunks = () => decoded(bytes(), encoding, path)
  const misread = misreadIn(chunks, () => loadWords().isWord)
  return {
    encoding: misread ?? encoding,
    characters: piped?.length ?? size,
    chunks: misread === undefined ? chunks : () => readAgain(chunks(), misread),
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

/** All that comes through a pipe, or was typed; a device such as /dev/zero never comes to an end. */
function pipeIn(file: number, path: string): Uint8Array {
  const stats = fstatSync(file)
  if (stats.isDirectory()) throw new Refusal(`this is a directory, not a file: ${path}`)
  if (!(stats.isFile() || stats.isFIFO() || stats.isSocket() || isatty(file)))
    throw new Refusal(`this is a device, not a file: ${path}`)
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK)
    const length = readWaiting(file, chunk)
    if (length === 0) return Buffer.concat(chunks)
    total += length
    if (total > LONGEST_PIPE) throw new Refusal(`too much for a pipe, give a file: ${path}`)
    chunks.push(chunk.subarray(0, length))
  }
}

/** How long to wait for a pipe that has nothing yet and does not wait itself, in milliseconds. */
const PAUSE = 10

function readWaiting(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, PAUSE)
    }
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
