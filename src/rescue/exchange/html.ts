import { partsOf } from '../model/structure.ts'
import { type LinkedPart, linkNotes, type Stretch } from './linked-notes.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const line = (stretches: readonly Stretch[]): string =>
  stretches
    .map((stretch) =>
      'note' in stretch
        ? `<sup><a id="mark-${stretch.note}" href="#note-${stretch.note}">${escaped(stretch.mark)}</a></sup>`
        : escaped(stretch.text),
    )
    .join('')

function element({ kind, number, note, lines }: LinkedPart): string {
  const text = lines.map(line).join('<br>\n')
  if (kind === 'heading') return `<h2>${text}</h2>`
  if (kind === 'footnote')
    return note === null
      ? `<p class="note">(${escaped(number ?? '')}) ${text}</p>`
      : `<p class="note" id="note-${note}"><a href="#mark-${note}">(${escaped(number ?? '')})</a> ${text}</p>`
  return number === null
    ? `<p>${text}</p>`
    : `<p id="para_${escaped(number)}">${escaped(number)}. ${text}</p>`
}

/** The repaired text as a page that needs nothing else. */
export function toHtml(title: string, lines: readonly string[]): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.2em/1.9 'Noto Naskh Arabic', Amiri, serif; }
.note { font-size: 0.85em; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${linkNotes(partsOf(lines)).map(element).join('\n')}
</body>
</html>
`
}
