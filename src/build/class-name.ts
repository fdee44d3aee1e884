/** What a class of a style sheet is called in the built site: short, as every element carries it. */
import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/** @param root the folder below which the sheets stand: the names are the same wherever that is */
export function className(root: string): (name: string, sheet: string) => string {
  const sheets = new Map<string, string>()
  return (name, sheet) => {
    const path = relative(root, sheet.replace(/\?.*$/, ''))
    const short = `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 3)}`
    const other = sheets.get(short) ?? path
    if (other !== path) throw new Error(`the class ${name} of ${path} and of ${other} would have one name`)
    sheets.set(short, path)
    return short
  }
}
