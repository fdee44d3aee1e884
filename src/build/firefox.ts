/** Finds the Firefox of the tests: the system's own, as with Chromium. */
import { type Environment, programOnPath } from './chromium.ts'

export const findFirefox = (environment: Environment = process.env): string | null =>
  programOnPath(['firefox-esr', 'firefox'], environment)
