import type { RenderedPage } from '../app/prerender.tsx'
import { isLanguage, LANGUAGES } from '../i18n/language.ts'
import { META_POLICY } from './headers.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

function alternates(path: string): string[] {
  const [, first, ...rest] = path.split('/')
  if (!isLanguage(first)) return []
  return LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="/${[language, ...rest].join('/')}" />`,
  )
}

/**
 * A whole page: the built template with its language, direction, head and text.
 * @param template the built index.html
 * @param fonts addresses of the fonts that a page shows first
 */
export function pageHtml(template: string, page: RenderedPage, fonts: readonly string[]): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(META_POLICY)}" />`,
    // Classic and first: it sets the reader's looks before anything is painted.
    '<script src="/boot.js"></script>',
    `<title>${escaped(page.head.title)}</title>`,
    `<meta name="description" content="${escaped(page.head.description)}" />`,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml" />',
    ...alternates(page.path),
    ...fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`),
  ].join('\n    ')
  return template
    .replace('<html lang="ar" dir="rtl">', `<html lang="${page.language}" dir="${page.direction}">`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-page="${escaped(page.path)}" data-digits="${page.digits}">${page.html}</div>`,
    )
}
