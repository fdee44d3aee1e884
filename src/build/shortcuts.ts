/** What the icon of an installed Masar offers in its menu. */
import { DOCUMENTS } from '../corpus/documents.ts'
import { common as arabic } from '../i18n/ar/common.ts'
import { common as english } from '../i18n/en/common.ts'
import type { Language } from '../i18n/language.ts'

type Words = Readonly<Record<Language, string>>

interface Shortcut {
  /** Below the language. */
  readonly path: string
  /** The name of its picture. */
  readonly icon: string
  /** The picture, on a square of 32, the same read from either side. */
  readonly strokes: string
  readonly names: Words
  /** Where there is little room. */
  readonly shortNames: Words
}

const page = (name: 'timeline' | 'contributions' | 'references', strokes: string): Shortcut => {
  const names = { ar: arabic.nav[name], en: english.nav[name] }
  return { path: name, icon: `shortcut-${name}`, strokes, names, shortNames: names }
}

function firstDocument(): Shortcut {
  const [{ id, names }] = DOCUMENTS
  return {
    path: `read/${id}`,
    icon: 'shortcut-read',
    strokes: 'M8 9h16M8 16h16M8 23h16',
    names: names.full,
    shortNames: names.short,
  }
}

export const SHORTCUTS: readonly Shortcut[] = [
  firstDocument(),
  page('timeline', 'M5 16h22M10 11v10M16 11v10M22 11v10'),
  page('contributions', 'M9 24v-7M16 24V8M23 24v-11'),
  page('references', 'M10 7h12v18l-6-5-6 5z'),
]
