import { MARKS, type Part } from '../model/structure.ts'

/** A stretch of text, or the mark of a footnote in it. */
export type Stretch = { readonly text: string } | { readonly note: number; readonly mark: string }

export interface LinkedPart extends Pick<Part, 'kind' | 'number'> {
  readonly lines: readonly (readonly Stretch[])[]
  /** Of a footnote: which it is in the whole document, whatever number its page gave it. */
  readonly note: number | null
}

interface Place {
  readonly part: number
  readonly line: number
  readonly at: number
  readonly length: number
}

/** Binds each footnote to the last mark before it that has its number and belongs to no other. */
export function linkNotes(parts: readonly Part[]): LinkedPart[] {
  const free = new Map<string, Place[]>()
  const marks = new Map<number, { place: Place; note: number; mark: string }[]>()
  const noteOf = new Map<number, number>()
  let notes = 0
  parts.forEach(({ kind, number, lines }, part) => {
    const place = kind === 'footnote' && number !== null ? free.get(number)?.pop() : undefined
    if (place && number !== null) {
      notes++
      noteOf.set(part, notes)
      marks.set(place.part, [...(marks.get(place.part) ?? []), { place, note: notes, mark: number }])
    }
    lines.forEach((text, line) => {
      for (const { 0: whole, 1: mark = '', index } of text.matchAll(MARKS)) {
        const places = free.get(mark) ?? []
        places.push({ part, line, at: index, length: whole.length })
        free.set(mark, places)
      }
    })
  })
  return parts.map(({ kind, number, lines }, part) => ({
    kind,
    number,
    note: noteOf.get(part) ?? null,
    lines: lines.map((text, line) => {
      const own = (marks.get(part) ?? [])
        .filter(({ place }) => place.line === line)
        .sort((one, other) => one.place.at - other.place.at)
      const stretches: Stretch[] = []
      let from = 0
      for (const { place, note, mark } of own) {
        stretches.push({ text: text.slice(from, place.at) }, { note, mark })
        from = place.at + place.length
      }
      return [...stretches, { text: text.slice(from) }]
    }),
  }))
}
