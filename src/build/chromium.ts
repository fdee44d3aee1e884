/** Finds the Chromium of the browser tests and of the bench: the system's own, never one that a package downloads. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const NAMES = ['chromium', 'google-chrome', 'chromium-browser'] as const
/** The same engine without windows of its own: the whole suite takes little more than half as long in it. */
const SHELL_NAMES = ['chromium-headless-shell'] as const

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The full path of the first of `names` that the PATH holds. */
export function programOnPath(names: readonly string[], { PATH = '' }: Environment): string | null {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isProgram)
    if (found) return found
  }
  return null
}

function find(names: readonly string[], environment: Environment): string | null {
  const { CHROME_PATH } = environment
  if (CHROME_PATH) return isProgram(CHROME_PATH) ? CHROME_PATH : null
  return programOnPath(names, environment)
}

/** CHROME_PATH when it is set (and nothing else then: a wrong one should be noticed), or the first on the PATH. */
export const findChromium = (environment: Environment = process.env): string | null =>
  find(NAMES, environment)

/** Likewise, without windows of its own. */
export const findHeadlessShell = (environment: Environment = process.env): string | null =>
  find(SHELL_NAMES, environment)

/** What tests and benches start: the one without windows where there is one, or the name to look for, so that the message says what is missing. */
export const chromiumToStart = (environment: Environment = process.env): string =>
  findHeadlessShell(environment) ?? findChromium(environment) ?? 'chromium'

export const findPdfToText = (environment: Environment = process.env): string | null =>
  programOnPath(['pdftotext'], environment)
