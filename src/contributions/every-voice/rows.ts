import { printedNote } from '../marks.ts'
import { inOne, widthOf } from '../scene/measure.ts'
import type { Sum } from '../series.ts'
import type { Sheet } from './sheet.ts'

/** A heading and a block of marks for every sum. */
export function rows(sheet: Sheet, sums: readonly Sum[]): number {
  const { em, step, input, heading } = sheet
  const { series, words, width, spacing } = input
  const all = sums.map((sum) => [...sheet.voicesOf(sum.cells, false), ...sheet.beyond(sum)])
  // All blocks are as high as the largest needs, so that their lengths can be compared.
  const longest = Math.max(...all.map(({ length }) => length))
  const lines = Math.max(1, Math.ceil(longest / sheet.most(width)))
  let y = 0
  sums.forEach((sum, index) => {
    const voices = all[index] ?? []
    const label = `${words.marked(sum.category)}\u00a0\u00a0${inOne(sheet.shown(sum))}`
    const more = heading(`row.${sum.category.key}`, label, 0, y + em * 1.2, { wraps: true })
    y += more
    const note = series.basis === 'printed' ? printedNote(sum, words) : null
    const after = widthOf(label, em * 1.05, spacing) + em
    const below = note !== null && (more > 0 || after + widthOf(note, em * 0.9, spacing) > width)
    if (note)
      heading(`note.${sum.category.key}`, note, below ? 0 : after, y + em * (below ? 2.5 : 1.2), {
        strong: false,
        colour: 'warning',
      })
    const top = y + em * (below ? 3.3 : 2)
    sheet.place(voices, { lines, columns: Math.ceil(voices.length / lines) }, 0, top, index)
    y = top + lines * step + em * 0.8
  })
  return y
}

/** All marks in one block. */
export function waffle(sheet: Sheet): number {
  const { em, step, input } = sheet
  const { series, words, width } = input
  const voices = sheet.voicesOf(
    series.groups.flatMap(({ cells }) => cells),
    false,
  )
  const lines = Math.max(
    1,
    Math.ceil(voices.length / sheet.most(width)),
    Math.round(Math.sqrt(voices.length / 3)),
  )
  sheet.heading('all', words.contributions(series.sum), 0, em * 1.3)
  sheet.place(voices, { lines, columns: Math.ceil(voices.length / lines) }, 0, em * 2, 0)
  return em * 2 + lines * step + em * 0.8
}
