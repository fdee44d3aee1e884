import type { OpenDocument } from '../model/open-document.ts'
import { textOfRow } from '../model/settle.ts'

const ROWS = 5000

/** The text as it stands now, in pieces; where nothing was changed it is the source to the last character. */
export function* editedPieces({ rows, work }: OpenDocument): Generator<string> {
  for (let from = 0; from < rows.length; from += ROWS)
    yield rows
      .slice(from, from + ROWS)
      .map((row, index) => textOfRow(row, from + index, work.decisions) + row.end)
      .join('')
}

/** Its lines, without what stands around them: byte order mark, form feed, the return of a Windows line end. */
export const editedLines = (open: OpenDocument): string[] =>
  [...editedPieces(open)]
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\ufeff\f\v\r]/gu, ''))
