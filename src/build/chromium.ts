/** Finds the Chromium that drives the browser tests: the system's own, never one that a package downloads. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const NAMES = ['chromium', 'google-chrome', 'chromium-browser'] as const

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

/** CHROME_PATH when it is set (and nothing else then: a wrong one should be noticed), or the first on the PATH. */
export function findChromium(environment: Environment = process.env): string | null {
  const { CHROME_PATH } = environment
  if (CHROME_PATH) return isProgram(CHROME_PATH) ? CHROME_PATH : null
  return programOnPath(NAMES, environment)
}

export const findPdfToText = (environment: Environment = process.env): string | null =>
  programOnPath(['pdftotext'], environment)
