import type { NoteMark } from './model.ts'

export interface AssembledText {
  readonly text: string
  readonly marks: readonly NoteMark[]
}

const NOTE_MARK = /(?<=\S)\((\d{1,2})\)/g

/**
 * Sets lines as running text: joined by one space, the note marks taken out and kept as offsets.
 * `isNote` tells a mark `(2)` from a bracketed number that is part of the text.
 */
export function assemble(lines: readonly string[], isNote: (num: number) => boolean): AssembledText {
  const joined = lines.join(' ').replace(/ {2,}/g, ' ').trim()
  const marks: NoteMark[] = []
  let text = ''
  let from = 0
  for (const found of joined.matchAll(NOTE_MARK)) {
    const num = Number(found[1])
    if (!isNote(num)) continue
    text += joined.slice(from, found.index)
    marks.push({ footnote: `fn_${num}`, at: text.length })
    from = found.index + found[0].length
  }
  return { text: text + joined.slice(from), marks }
}
