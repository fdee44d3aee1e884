/** What only the page knows is put into the forms that the build has made (corpus/citation.ts). */
import { type CitationFormat, type Forms, OPEN } from '../../corpus/citation.ts'

export interface Filling {
  readonly address: string
  /** In words. */
  readonly place?: string
  readonly title?: string
  readonly first?: string
  readonly last?: string
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '«': '“', '»': '”' }

/** A text as it may stand in a form. */
const WRITTEN: Readonly<Record<CitationFormat, (text: string) => string>> = {
  // It puts titles between quotation marks: those within become the inner ones.
  chicago: (text) => text.replace(/[“”«»]/g, (mark) => INNER[mark] ?? mark),
  apa: (text) => text,
  bibtex: (text) => text.replace(/[\\~^#$%&_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`),
  ris: (text) => text.replace(/\s+/g, ' '),
  csl: (text) => JSON.stringify(text).slice(1, -1),
}

/** Of two paragraphs Arabic has a word of its own, which no style knows: the words of the place have it. */
const SEVERAL = `الفقرات ${OPEN.first}–${OPEN.last}`

export function filled(forms: Forms, format: CitationFormat, filling: Filling): string {
  const { address, place = '', title = '', first = '', last = '' } = filling
  const write = WRITTEN[format]
  // An address is a word without signs of its own in every form. What is put in is not looked at again.
  const values: Readonly<Record<string, string>> = {
    [OPEN.address]: address,
    [OPEN.place]: write(place),
    [OPEN.title]: write(title),
    [OPEN.first]: first,
    [OPEN.last]: last,
  }
  const signs = new RegExp(
    Object.values(OPEN)
      .map((sign) => sign.replace(/[.\\/]/g, '\\$&'))
      .join('|'),
    'g',
  )
  const text = forms[format]
    .replace(SEVERAL, place === '' ? SEVERAL : OPEN.place)
    .replace(signs, (sign) => values[sign] ?? sign)
  // A title that asks something ends its sentence by itself.
  return format === 'apa' ? text.replace(/(?<=[?؟!])\.(?=\s|$)/gu, '') : text
}
