import type { RenderedPage } from '../app/prerender.tsx'
import { isLanguage, LANGUAGES } from '../i18n/language.ts'
import { metaPolicy } from './headers.ts'
import type { Template } from './template.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

function alternates(path: string, site: string): string[] {
  const [, first, ...rest] = path.split('/')
  if (!isLanguage(first)) return []
  return LANGUAGES.map(
    (language) =>
      `<link rel="alternate" hreflang="${language}" href="${site}${[language, ...rest].join('/')}" />`,
  )
}

export interface PageFiles {
  /** Fonts that the page shows first. */
  readonly fonts: readonly string[]
  /** Scripts that the page needs besides the app's entry. */
  readonly scripts: readonly string[]
  readonly data: readonly string[]
}

/**
 * A whole page: the built template with its language, direction, head and text. Its style stands in it (in a page that is
 * one of many it is linked, or they would be large together), and so does the
 * script that must run before the first paint; the app's own scripts are named but wait for the text (app/boot.ts).
 * @param site the address of the site as far as it is known: its origin or nothing, then the path below which it stands
 */
export function pageHtml(
  template: Template,
  page: RenderedPage,
  files: PageFiles,
  base: string,
  site: string,
): string {
  const { path, language, direction, digits, html } = page
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(metaPolicy(template.hashes))}" />`,
    `<script data-main="${template.main}">${template.boot}</script>`,
    `<title>${escaped(page.head.title)}</title>`,
    `<meta name="description" content="${escaped(page.head.description)}" />`,
    page.isOneOfMany
      ? `<link rel="stylesheet" href="${template.sheet}" />`
      : `<style>${template.style}</style>`,
    ...files.fonts.map(
      (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`,
    ),
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="${base}icons/icon-192.png" />`,
    `<link rel="manifest" href="${base}${language}/manifest.webmanifest" />`,
    ...alternates(path, site),
  ].join('\n    ')
  // After the text: named before it, they would share the line with it.
  const later = [
    ...[template.main, ...template.imports, ...files.scripts].map(
      (href) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${href}" />`,
    ),
    ...files.data.map(
      (href) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${href}" />`,
    ),
  ]
    .map((link) => `\n    ${link}`)
    .join('')
  return template.html
    .replace('<html lang="ar" dir="rtl">', `<html lang="${language}" dir="${direction}">`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-page="${escaped(path)}" data-digits="${digits}">${html}</div>${later}`,
    )
}
