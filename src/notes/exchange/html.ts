import { directionOf } from '../../i18n/language.ts'
import { htmlText } from '../../ui/html-text.ts'
import type { Handout } from './handout.ts'

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.8 "Noto Naskh Arabic", "IBM Plex Sans Arabic", serif }
h1, h2, h3 { line-height: 1.4 }
h2 { margin-top: 2.5rem; border-bottom: 1px solid }
blockquote { margin: 0.75rem 0; padding: 0 1rem; border-inline-start: 3px solid; white-space: pre-line }
.own { white-space: pre-wrap; unicode-bidi: plaintext }
.address { font-size: 0.85rem; overflow-wrap: anywhere }
article { break-inside: avoid }
@page { margin: 2cm }`

/** The handout as one page that needs nothing else; no word of a person's stands in it as HTML. */
export function toHtml({ language, title, lines, sections, address }: Handout): string {
  const parts = sections.flatMap(({ heading, pieces }) => [
    `<section><h2 dir="auto">${htmlText(heading)}</h2>`,
    ...pieces.map(({ name, address: at, shortAddress, quoted, text }) =>
      [
        `<article><h3>${htmlText(name)}</h3>`,
        ...quoted.map(
          (own) =>
            `<blockquote lang="${own.language}" dir="${directionOf(own.language)}">${htmlText(own.text)}</blockquote>`,
        ),
        text && `<p class="own" dir="auto">${htmlText(text)}</p>`,
        `<p class="address">${htmlText(address)}: <a href="${htmlText(at)}" dir="ltr">${htmlText(shortAddress)}</a></p></article>`,
      ].join('\n'),
    ),
    '</section>',
  ])
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${htmlText(title)}</h1>
${lines.map((line) => `<p>${htmlText(line)}</p>`).join('\n')}
${parts.join('\n')}
</body>
</html>
`
}
