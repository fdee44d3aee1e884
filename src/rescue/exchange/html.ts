import { htmlText } from '../../ui/html-text.ts'
import { partsOf } from '../model/structure.ts'
import { type LinkedPart, linkNotes, type Stretch } from './linked-notes.ts'

const line = (stretches: readonly Stretch[]): string =>
  stretches
    .map((stretch) =>
      'note' in stretch
        ? `<sup><a id="mark-${stretch.note}" href="#note-${stretch.note}">${htmlText(stretch.mark)}</a></sup>`
        : htmlText(stretch.text),
    )
    .join('')

/** Numbers may begin anew in each chapter; no two places have the same name. */
function anchor(number: string, seen: Map<string, number>): string {
  const count = (seen.get(number) ?? 0) + 1
  seen.set(number, count)
  return `para_${number}${count > 1 ? `_${count}` : ''}`
}

function element({ kind, number, note, lines }: LinkedPart, seen: Map<string, number>): string {
  const text = lines.map(line).join('<br>\n')
  if (kind === 'heading') return `<h2>${text}</h2>`
  if (kind === 'footnote')
    return note === null
      ? `<p class="note">${htmlText(number ?? '')} ${text}</p>`
      : `<p class="note" id="note-${note}"><a href="#mark-${note}">${htmlText(number ?? '')}</a> ${text}</p>`
  return number === null
    ? `<p>${text}</p>`
    : `<p id="${anchor(number, seen)}">${htmlText(number)}. ${text}</p>`
}

/** The repaired text as a page that needs nothing else, part by part. */
export function* htmlPieces(title: string, lines: readonly string[], isArabic: boolean): Generator<string> {
  yield `<!doctype html>
<html${isArabic ? ' lang="ar" dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.2em/1.9 'Noto Naskh Arabic', Amiri, serif; }
.note { font-size: 0.85em; }
</style>
</head>
<body>
<h1 dir="auto">${htmlText(title)}</h1>
`
  const seen = new Map<string, number>()
  for (const part of linkNotes(partsOf(lines))) yield `${element(part, seen)}\n`
  yield '</body>\n</html>\n'
}
