import { readFileSync } from 'node:fs'

/** What a command cannot do, said in one line. */
export class Refusal extends Error {}

/** Reads a file that a command was given. @throws {Refusal} when it is not there, empty or no UTF-8 text */
export function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
  if (bytes.length === 0) throw new Refusal(`the file is empty: ${path}`)
  if (bytes.includes(0)) throw new Refusal(`this is not a text file (it has NUL bytes): ${path}`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(`this is not UTF-8 text: ${path}`)
  }
}

/** Why a file cannot be read, in one line. */
export function cannotRead(path: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new Refusal(`no such file: ${path}`)
  if (code === 'EISDIR') return new Refusal(`this is a directory, not a file: ${path}`)
  return new Refusal(`cannot read ${path}${typeof code === 'string' ? ` (${code})` : ''}`)
}

/** Does what a command does. @returns its exit code; a refusal goes to standard error under the command's name */
export async function exitCodeOf(command: string, work: () => void | Promise<void>): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${command}: ${error.message}\n`)
    return 1
  }
}
