/** The pages that say that there is no such page, as the build wrote and compressed them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLanguage, LANGUAGES } from '../i18n/language.ts'
import { readAnew } from './read-anew.ts'

/** The coding of the build's files, by the end of their name, the smaller first. */
const CODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

const mayBe = (coding: string, accepted: string) =>
  accepted.split(',').some((each) => {
    const [name, ...weights] = each.split(';').map((part) => part.trim().toLowerCase())
    return name === coding && !weights.some((weight) => /^q=0(?:\.0*)?$/.test(weight))
  })

interface Page {
  readonly body: Buffer
  /** How it is compressed, if it is. */
  readonly coding?: string
}

/**
 * The pages for an address where nothing is, by the language that the address begins with and by what is accepted of
 * compressed answers (the value of Accept-Encoding).
 */
export function notFoundPages(dist: string): (path: string, accepted: string) => Page {
  const pagesIn = (folder: string) => {
    const read = (ending: string) => {
      const file = join(dist, folder, `404.html${ending}`)
      return readAnew(file, () => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0)))
    }
    const compressed = CODINGS.map(([coding, ending]) => [coding, read(ending)] as const)
    const plain = read('')
    return (accepted: string): Page => {
      for (const [coding, of] of compressed) {
        if (mayBe(coding, accepted) && of().length > 0) return { body: of(), coding }
      }
      return { body: plain() }
    }
  }
  const pages = new Map(LANGUAGES.map((language) => [language, pagesIn(language)]))
  const neither = pagesIn('')
  return (path, accepted) => {
    const first = path.split('/')[1]
    const own = isLanguage(first) ? pages.get(first)?.(accepted) : undefined
    return own && own.body.length > 0 ? own : neither(accepted)
  }
}
