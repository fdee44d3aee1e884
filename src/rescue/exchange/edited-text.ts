import type { OpenDocument } from '../model/open-document.ts'
import { textOfRow } from '../model/settle.ts'

/** The text as it stands now, row by row; where nothing was changed it is the source to the last character. */
export function* editedPieces({ rows, work }: OpenDocument): Generator<string> {
  for (const [at, row] of rows.entries()) yield textOfRow(row, at, work.decisions) + row.end
}

/** The lines of a text, without what stands around them: byte order mark, form feed, the return of a Windows line end. */
export const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/[\ufeff\f\v\r]/gu, ''))
