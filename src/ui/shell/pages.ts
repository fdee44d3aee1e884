import { linkOptions } from '@tanstack/react-router'
import type { DocumentNames } from '../../corpus/document-definition.ts'
import { DOCUMENT_IDS, FIRST_DOCUMENT } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { readingChoicesIn } from '../settings/reading-choices.ts'
import { useDocumentName } from './document-name.ts'

/** Pages of which there is one in each language. */
type Alone =
  | 'timeline'
  | 'contributions'
  | 'issues'
  | 'threads'
  | 'mechanisms'
  | 'actors'
  | 'frameworks'
  | 'map'
  | 'references'
  | 'glossary'
  | 'present'
  | 'notes'
  | 'rescue'
  | 'about'

/** Pages that are reached by one entry of the bar. */
interface Together {
  readonly name: 'ways' | 'sources'
  readonly pages: readonly (Alone | 'edition')[]
  /** The first words of the paths of these pages, and of those that they lead to. */
  readonly paths: readonly string[]
}

/**
 * The order of the navigation, after the documents: as someone who knows nothing asks. What does it say (the documents),
 * when was it (the timeline), who spoke (the contributions), which issues and bodies it is about (the ways through the
 * texts), then what one looks things up in, what one does with it (shows it, keeps it), and last who made this. The search is no page among them: it is a tool, at the end of the bar.
 * Pages that answer one question stand together, so that the bar has an entry for a question and not one for a page.
 */
const ORDER: readonly (Alone | Together)[] = [
  'timeline',
  'contributions',
  {
    name: 'ways',
    pages: ['issues', 'threads', 'mechanisms', 'actors', 'frameworks', 'map'],
    paths: ['issues', 'issue', 'threads', 'theme', 'mechanisms', 'actors', 'frameworks', 'map'],
  },
  {
    name: 'sources',
    // The rules that the text was edited by repair documents of one's own.
    pages: ['references', 'glossary', 'edition', 'rescue'],
    paths: ['references', 'glossary', 'edition', 'rescue'],
  },
  'present',
  'notes',
  'about',
]

const isTogether = (entry: Alone | Together): entry is Together => typeof entry === 'object'

/** @param form the name that documents are called by */
function usePageNamed(form: keyof DocumentNames) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  const lang = { lang: language }
  return {
    documents: DOCUMENT_IDS.map((document) => ({
      name: nameOf(document, form),
      link: linkOptions({
        to: '/$lang/read/$document',
        params: { ...lang, document },
        // From one text to another, which is then read as this one is.
        search: (present: object) => readingChoicesIn(present),
      }),
    })),
    page: (name: Alone | 'edition') => ({
      name: t(`nav.${name}`),
      link:
        name === 'edition'
          ? linkOptions({ to: '/$lang/edition/$document', params: { ...lang, document: FIRST_DOCUMENT } })
          : linkOptions({ to: `/$lang/${name}`, params: lang }),
    }),
  }
}

/** The entries of the navigation: a page, or several pages under one name. */
export function useNavigation(form: keyof DocumentNames) {
  const { t } = useTranslation('common')
  const { documents, page } = usePageNamed(form)
  return [
    ...documents,
    ...ORDER.map((entry) =>
      isTogether(entry)
        ? { name: t(`nav.${entry.name}`), pages: entry.pages.map(page), paths: entry.paths }
        : page(entry),
    ),
  ]
}

/** All that one can open here, in the same order, page by page: for whoever asked for a page that is not there. */
export function usePages(form: keyof DocumentNames) {
  return useNavigation(form).flatMap((entry) => ('pages' in entry ? entry.pages : [entry]))
}
