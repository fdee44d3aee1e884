import type { RenderedPage } from '../app/prerender.tsx'
import { common as arabicCommon } from '../i18n/ar/common.ts'
import { failed as arabic } from '../i18n/ar/failed.ts'
import { common as englishCommon } from '../i18n/en/common.ts'
import { failed as english } from '../i18n/en/failed.ts'
import { isLanguage, LANGUAGES, type Language } from '../i18n/language.ts'
import { metaPolicy } from './headers.ts'
import type { linkPreview } from './link-preview.ts'
import { hashOf, type Template } from './template.ts'

const FAILED_WORDS = { ar: arabic, en: english }
const CLOSE = { ar: arabicCommon.close, en: englishCommon.close }

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * What search engines are told: the address of the page, and of the same page in each language; for any other language it
 * is the front door, which asks what a person reads, or the Arabic page.
 */
function addresses(path: string, site: string): string[] {
  const [, first, ...rest] = path.split('/')
  const inLanguage = (language: string) => `${site}${[language, ...rest].join('/')}`
  const isFront = rest.length === 0
  const alternates: readonly (readonly [string, string])[] = [
    ...LANGUAGES.map((language) => [language, inLanguage(language)] as const),
    ['x-default', isFront ? site : inLanguage('ar')],
  ]
  return [
    `<link rel="canonical" href="${isLanguage(first) ? inLanguage(first) : site}" />`,
    ...alternates.map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}" />`),
  ]
}

export interface PageFiles {
  /** Fonts that the page shows first. */
  readonly fonts: readonly string[]
  /** Scripts that the page needs besides the app's entry. */
  readonly scripts: readonly string[]
  readonly data: readonly string[]
}

/** What the page says of itself to other programs than a browser. */
export interface PageFacts {
  readonly preview: ReturnType<typeof linkPreview>
  /** JSON-LD; a browser runs nothing of it. */
  readonly linkedData: string | null
}

/**
 * Where the sheet of the whole site is linked, text is shown once that applies (ui/tokens.css), or after this long without
 * it: late or not at all, it never keeps the text from being read. A stage is shown in the same frame: a browser that looks
 * what is below the pointer lays it out before the boot script has fitted it, and would count that as a move.
 */
const UNTIL_SHEET =
  '@keyframes masar-shown{to{visibility:visible}}' +
  'body{margin:0;display:flow-root}' +
  '#root,:root[data-fitting] [data-stage]{visibility:hidden;animation:masar-shown 0s 2s forwards}'

/** What stands in a page as its style. */
export const styleOf = ({ faces }: Template, rules: string | null): string =>
  `${faces}${rules ?? UNTIL_SHEET}`

const bootOf = (template: Template, html: string): string => {
  if (html.includes(' data-stage=')) return template.bootOfStage
  return html.includes(' data-missing=') ? template.bootOfMissing : template.boot
}

/** What a page says where its app does not come (app/leave-as-written.ts); it closes without scripts too. */
function failedWords(language: Language): string {
  const { says, again } = FAILED_WORDS[language]
  return (
    '<template data-as-written><div id="page-failed" popover="manual" role="alert">' +
    `<p>${escaped(says)}</p><a href="">${escaped(again)}</a>` +
    `<button type="button" popovertarget="page-failed" popovertargetaction="hide">${escaped(CLOSE[language])}</button>` +
    '</div></template>'
  )
}

/**
 * A whole page: the built template with its language, direction, head and text. The style of what is written in it stands
 * in it, and so does the script that must run before the first paint. The sheet of the whole site, which the app needs,
 * and the app's own scripts are named but wait for the text (app/start-app.ts, app/main.tsx).
 * @param rules the rules of what is written in it; null links the sheet instead, after the text
 * @param facts null for a page that is nobody's to find
 * @param base the path below which the site stands
 * @param site the address of the site where it is known: what is only valid as a whole address is left out otherwise
 */
export function pageHtml(
  template: Template,
  page: RenderedPage,
  rules: string | null,
  files: PageFiles,
  facts: PageFacts | null,
  base: string,
  site: string | null,
): string {
  const { path, language, direction, digits, html } = page
  const style = styleOf(template, rules)
  const boot = bootOf(template, html)
  const policy = metaPolicy({ scripts: [hashOf(boot)], styles: [hashOf(style)] })
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
    `<script data-main="${template.main}"${rules === null ? '' : ` data-sheet="${template.sheet}"`}>${boot}</script>`,
    `<title>${escaped(page.head.title)}</title>`,
    `<meta name="description" content="${escaped(page.head.description)}" />`,
    `<style>${style}</style>`,
    ...files.fonts.map(
      (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`,
    ),
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="${base}icons/icon-192.png" />`,
    `<link rel="manifest" href="${base}${language}/manifest.webmanifest" />`,
    ...(facts === null || site === null ? [] : addresses(path, site)),
    ...(facts?.preview ?? []).map(
      ([attribute, key, content]) => `<meta ${attribute}="${key}" content="${escaped(content)}" />`,
    ),
    ...(facts?.linkedData ? [`<script type="application/ld+json">${facts.linkedData}</script>`] : []),
  ].join('\n    ')
  // In a template no browser asks for them: the boot script takes them out when the text is painted (app/start-app.ts).
  const later = [
    ...(rules === null
      ? []
      : [`<link rel="preload" as="style" fetchpriority="low" href="${template.sheet}" />`]),
    ...[template.main, ...template.imports, ...files.scripts].map(
      (href) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${href}" />`,
    ),
    ...files.data.map(
      (href) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${href}" />`,
    ),
  ]
    .map((link) => `\n      ${link}`)
    .join('')
  // After the text: a browser paints nothing of what follows a sheet before that is there.
  const sheet = rules === null ? `\n    <link rel="stylesheet" href="${template.sheet}" />` : ''
  return template.html
    .replace('<html lang="ar" dir="rtl">', `<html lang="${language}" dir="${direction}">`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-page="${escaped(path)}" data-digits="${digits}">${html}</div>\n    <template>${later}\n    </template>\n    ${failedWords(language)}${sheet}`,
    )
}
