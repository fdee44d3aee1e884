/** What of a talk this computer has stored, item by item. */
import { LANGUAGES } from '../../i18n/language.ts'
import { urlOf } from '../../place/address.ts'
import type { Deck } from '../deck/schema.ts'

/** In the order in which they are shown. */
export const ITEMS = ['pages', 'fonts', 'ar', 'en', 'talk'] as const
type Item = (typeof ITEMS)[number]

/** The paths that each item needs, as the host has them. */
export type Wanted = Readonly<Record<Item, readonly string[]>>

export interface Found {
  readonly item: Item
  readonly has: number
  readonly needs: number
}

interface Site {
  readonly publicPath: (path: string) => string
  /** Of all faces that the style sheet names. */
  readonly fonts: readonly string[]
  /** A deck of one's own has no pages: the page that is drawn by the app alone stands for them. */
  readonly isOwn: boolean
}

export function wantedFor(deck: Deck, { publicPath, fonts, isOwn }: Site): Wanted {
  const pagesIn = (language: 'ar' | 'en') =>
    isOwn
      ? [publicPath(`/${language}/shell.html`)]
      : (['present', 'speaker'] as const).flatMap((page) =>
          deck.steps.map((_, index) =>
            publicPath(urlOf({ language, page, deck: deck.id, step: String(index + 1) })),
          ),
        )
  return {
    pages: LANGUAGES.flatMap((language) => [
      publicPath(`/${language}`),
      publicPath(`/${language}/present`),
      publicPath(`/${language}/timeline`),
      publicPath(`/${language}/shell.html`),
    ]),
    fonts,
    ar: pagesIn('ar'),
    en: pagesIn('en'),
    talk: [],
  }
}

export const foundOf = (wanted: Wanted, stored: ReadonlySet<string>): readonly Found[] =>
  ITEMS.map((item) => ({
    item,
    needs: wanted[item].length,
    has: wanted[item].filter((path) => stored.has(path)).length,
  }))

/** The paths of everything that this browser has stored of the site; none where it stores nothing. */
export async function storedPaths(): Promise<ReadonlySet<string>> {
  try {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return new Set(requests.flat().map(({ url }) => new URL(url).pathname.replace(/(?<=.)\/$/, '')))
  } catch {
    return new Set()
  }
}

const isFace = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule

/** The paths of the font files that this page's style names. */
export function fontPaths(sheets: Iterable<CSSStyleSheet>): readonly string[] {
  const faces = [...sheets].flatMap((sheet) => [...sheet.cssRules].filter(isFace))
  const addresses = faces.flatMap(({ style }) => {
    const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
    return address === undefined ? [] : [new URL(address, window.location.href).pathname]
  })
  return [...new Set(addresses)]
}
