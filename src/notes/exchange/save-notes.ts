/** Notes handed over as files. */

import { loadWords } from '../../i18n/catalogue.ts'
import { localDay } from '../../i18n/dates.ts'
import type { Language } from '../../i18n/language.ts'
import { download } from '../../ui/download.ts'
import { wholeAddress } from '../../ui/whole-address.ts'
import { type Entry, type Place, placesIn } from '../model/entry.ts'
import { loadNameable } from '../places/load-nameable.ts'
import { pathOfPlace } from '../places/place-address.ts'
import { namingTools } from '../places/place-names.ts'
import { loadTexts } from '../places/place-texts.ts'
import { writeWebAnnotations } from './web-annotations.ts'

/** Everything, in the form that Masar and others read. */
export function saveAnnotations(entries: readonly Entry[], language: Language): void {
  const addressOf = (place: Place) => wholeAddress(pathOfPlace(language, place))
  download(
    new Blob([writeWebAnnotations(entries, addressOf)], { type: 'application/ld+json' }),
    `masar-notes-${localDay()}.jsonld`,
  )
}

/** @throws when the texts that were noted cannot be fetched */
export async function saveHandout(
  entries: readonly Entry[],
  language: Language,
  form: 'markdown' | 'html',
): Promise<void> {
  const places = placesIn(entries)
  const [{ nameable }, texts, { handoutOf }] = await Promise.all([
    loadNameable(places),
    loadTexts(places),
    import('./handout.ts'),
    loadWords(language, ['notes']),
  ])
  const handout = handoutOf({
    entries,
    texts,
    nameable,
    tools: namingTools(language, 'latn'),
    addressOf: (place) => wholeAddress(pathOfPlace(language, place)),
    day: localDay(),
  })
  if (form === 'markdown') {
    const { toMarkdown } = await import('./markdown.ts')
    download(new Blob([toMarkdown(handout)], { type: 'text/markdown' }), `masar-notes-${localDay()}.md`)
  } else {
    const { toHtml } = await import('./html.ts')
    download(new Blob([toHtml(handout)], { type: 'text/html' }), `masar-notes-${localDay()}.html`)
  }
}
