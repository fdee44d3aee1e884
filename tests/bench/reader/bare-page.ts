/** A page with the reader's text and fonts and nothing else: what the reader is held against. */
const FACE = /@font-face\s*\{[^}]*\}/g
const FONT_PRELOAD = /<link rel="preload" as="font"[^>]*>/g
const DROPPED = /<(script|style|svg|button|dialog|nav|aside)\b[^>]*>[\s\S]*?<\/\1>/g

/** @param reader the built page */
export function barePage(reader: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(reader)?.[1] ?? ''
  const opening = /<html[^>]*>/.exec(reader)?.[0] ?? '<html>'
  const main = /<main\b[\s\S]*<\/main>/.exec(reader)?.[0] ?? ''
  // The same elements around the same words, without a class or anything else said of them.
  const text = main.replace(DROPPED, '').replace(/<([a-z][a-z0-9]*)\b[^>]*>/g, '<$1>')
  return `<!doctype html>
${opening}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>bare</title>
${reader.match(FONT_PRELOAD)?.join('\n') ?? ''}
<style>${style.match(FACE)?.join('\n') ?? ''}
body { font: 1.1875rem/2 'Naskh', serif; max-width: 42rem; margin: auto }</style>
</head>
<body>${text}</body>
</html>`
}
