/** The interface face as data, for a file that must look right where the face is not installed. */
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url'
import latin600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url'

import { fetchBytes } from '../corpus/fetch-data.ts'
import { PICTURE_FACE } from './svg-file.ts'

const ARABIC = 'U+0600-06FF, U+0750-077F, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC'

const FACES = [
  { url: arabic400, weight: 400, range: ARABIC },
  { url: arabic600, weight: 600, range: ARABIC },
  { url: latin400, weight: 400, range: 'U+0000-00FF, U+2000-200B, U+2012-206F' },
  { url: latin600, weight: 600, range: 'U+0000-00FF, U+2000-200B, U+2012-206F' },
]

function base64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call cannot take as many arguments as a font has bytes.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/**
 * Style rules that carry the face inside a picture.
 * @throws MissingDataError when a font does not come
 */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    FACES.map(async ({ url, weight, range }) => {
      const data = base64(new Uint8Array(await fetchBytes(url)))
      return `@font-face{font-family:${PICTURE_FACE};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`
    }),
  )
  // As on the page (tokens.css): the same digits in Arabic and in Latin text.
  return `${faces.join('')}text{font-feature-settings:'locl' 0}`
}
