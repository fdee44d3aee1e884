/** Draws the previews into the built folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Corpus } from '../../corpus/corpus.ts'
import { svgOf } from '../../drawing/svg-file.ts'
import { LANGUAGES, type Language } from '../../i18n/language.ts'
import { facesFor, withOutlines } from './outlines.ts'
import { KINDS, type PreviewName, previewFile } from './preview-kind.ts'
import { previewPicture } from './preview-picture.ts'

const pathOf = (language: Language, name: PreviewName): string =>
  name === 'home' ? `/${language}` : `/${language}/${name.replace('read-', 'read/')}`

/** @param headOf what a page is called and what is said of it, by its path */
export async function writePreviews(
  dist: string,
  corpus: Corpus,
  headOf: (path: string) => { readonly title: string; readonly description: string },
): Promise<void> {
  const names: readonly PreviewName[] = [
    ...KINDS,
    ...corpus.documents.map(({ document }): PreviewName => `read-${document.id}`),
  ]
  const wanted = LANGUAGES.flatMap((language) =>
    names.map((name) => {
      const { title, description } = headOf(pathOf(language, name))
      // The name of the site stands in the picture already.
      const own = name === 'home' ? description : title.replace(/ · [^·]+$/, '')
      return {
        file: previewFile(language, name),
        picture: previewPicture(corpus, language, name, own, description),
      }
    }),
  )
  const faces = await facesFor(wanted.map(({ picture }) => picture))
  await mkdir(join(dist, 'previews'), { recursive: true })
  for (const { file, picture } of wanted) {
    const svg = svgOf(withOutlines(picture, faces), '')
    await writeFile(join(dist, file), new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
  }
}
