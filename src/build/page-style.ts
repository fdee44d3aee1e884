/** The style that stands in a page: of the sheet of the whole site, the rules that can apply to what the page is written with. */
import { transform } from 'lightningcss'

const FACE = /@font-face\s*\{[^}]*\}/g

/** Parts the built sheet into the font faces, which stand in every page, and all other rules. */
export function partSheet(sheet: string): { readonly faces: string; readonly rules: string } {
  return { faces: (sheet.match(FACE) ?? []).join(''), rules: sheet.replace(FACE, '').trim() }
}

/** The classes of every element of a written page. */
export function classesIn(html: string): Set<string> {
  const attributes = html.matchAll(/\sclass="([^"]*)"/g)
  return new Set(Array.from(attributes, ([, names = '']) => names.split(' ')).flat())
}

interface Part {
  readonly type: string
  readonly name?: string
}

/** Only classes decide: what an element is, has or does may change after the page is written (app/boot.ts, hovering). */
const canApply = (selector: readonly Part[], classes: ReadonlySet<string>): boolean =>
  selector.every(({ type, name }) => type !== 'class' || name === undefined || classes.has(name))

/** The rules for elements with these classes, in their order. */
export function rulesFor(rules: string, classes: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'sheet.css',
    code: Buffer.from(rules),
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) =>
          selectors.some((selector) => canApply(selector, classes)) ? undefined : [],
      },
    },
  })
  // Conditions that have lost their last rule go only when it is read anew.
  const short = transform({ filename: 'sheet.css', code, minify: true })
  return Buffer.from(short.code).toString('utf8').trim()
}
