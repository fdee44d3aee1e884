/** What other sites and messengers read of a page to show a link to it: its name, a sentence, a picture. */
import type { RenderedPage } from '../app/prerender.tsx'
import { type Language, otherLanguage } from '../i18n/language.ts'
import { previewFile, previewOf } from './previews/preview-kind.ts'
import { PREVIEW_SIZE } from './previews/preview-picture.ts'

const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar_AR', en: 'en_GB' }
const NAME: Readonly<Record<Language, string>> = { ar: 'مسار', en: 'Masar' }

/** An attribute of a meta element: Open Graph names properties, Twitter's cards have names. */
type Tag = readonly [attribute: 'property' | 'name', key: string, content: string]

/**
 * @param site the address of the site, with a slash at its end, where it is known; sites that fetch the picture need it
 * @param base the path below which the site stands
 */
export function linkPreview(
  { path, language, head }: RenderedPage,
  site: string | null,
  base: string,
): Tag[] {
  const picture = `${site ?? base}${previewFile(language, previewOf(path))}`
  const property = (key: string, content: string): Tag => ['property', `og:${key}`, content]
  return [
    property('type', 'website'),
    property('site_name', NAME[language]),
    property('title', head.title),
    property('description', head.description),
    ...(site === null ? [] : [property('url', `${site}${path.slice(1)}`)]),
    property('locale', LOCALE[language]),
    property('locale:alternate', LOCALE[otherLanguage(language)]),
    property('image', picture),
    property('image:type', 'image/png'),
    property('image:width', String(PREVIEW_SIZE.width)),
    property('image:height', String(PREVIEW_SIZE.height)),
    property('image:alt', head.title),
    ['name', 'twitter:card', 'summary_large_image'],
  ]
}
