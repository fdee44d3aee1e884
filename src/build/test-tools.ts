/**
 * Run before the browser tests: makes sure of the two programs that they need and npm cannot give, Chromium and
 * pdftotext; with `--firefox`, of what the journeys in Firefox need instead. As root on Debian it installs what is
 * missing, otherwise it says how to get it.
 */
import { spawnSync } from 'node:child_process'
import { findChromium, findHeadlessShell, findPdfToText, programOnPath } from './chromium.ts'
import { findFirefox } from './firefox.ts'

interface Tool {
  readonly name: string
  readonly debianPackage: string
  readonly find: () => string | null
  /** What serves as well, only slower: no reason to fail where the tool cannot be installed. */
  readonly instead: () => string | null
  readonly otherwise: string
}

const FIREFOX: Tool = {
  name: 'Firefox',
  debianPackage: 'firefox-esr',
  find: () => findFirefox(),
  instead: () => null,
  otherwise: 'install Firefox, so that the PATH holds it',
}

const FOR_TESTS: readonly Tool[] = [
  {
    name: 'Chromium',
    debianPackage: 'chromium-headless-shell',
    find: () => findHeadlessShell(),
    instead: () => findChromium(),
    otherwise: 'install Chromium or Chrome, or set CHROME_PATH to its program',
  },
  {
    name: 'pdftotext',
    debianPackage: 'poppler-utils',
    find: () => findPdfToText(),
    instead: () => null,
    otherwise: 'install poppler (on macOS: brew install poppler)',
  },
]

const TOOLS = process.argv.includes('--firefox') ? [FIREFOX] : FOR_TESTS

const missing = (): Tool[] => TOOLS.filter((tool) => tool.find() === null)

function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed:\n${stderr}`)
}

function install(tools: readonly Tool[]): void {
  const packages = tools.map((tool) => tool.debianPackage)
  console.log(`Installing for the tests in a browser: ${packages.join(', ')}`)
  aptGet('update')
  aptGet('install', '--yes', '--no-install-recommends', ...packages)
}

function main(): number {
  const canInstall = process.getuid?.() === 0 && programOnPath(['apt-get'], process.env) !== null
  // A CHROME_PATH that leads nowhere is a mistake to be told, not a reason to install.
  const wanted = missing().filter((tool) => tool.name !== 'Chromium' || !process.env.CHROME_PATH)
  try {
    if (wanted.length > 0 && canInstall) install(wanted)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const stillMissing = missing().filter(({ instead }) => instead() === null)
  for (const { name, debianPackage, otherwise } of stillMissing) {
    const { CHROME_PATH } = process.env
    console.error(
      name === 'Chromium' && CHROME_PATH
        ? `CHROME_PATH is ${CHROME_PATH}, and no program is there.`
        : `The tests in a browser need ${name}: on Debian or Ubuntu "apt-get install ${debianPackage}" as root; elsewhere ${otherwise}.`,
    )
  }
  return stillMissing.length > 0 ? 1 : 0
}

process.exitCode = main()
