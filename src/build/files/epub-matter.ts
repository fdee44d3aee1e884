/** What a book has before and after its text: the title page, and what is said of the edition. */
import { formatDate } from '../../i18n/dates.ts'
import {
  type Edition,
  editionName,
  LICENCE_URL,
  placeOf,
  RIGHTS,
  TRANSLATION_STATUS,
} from './about-edition.ts'
import type { DocumentText } from './document-text.ts'
import { type BookPage, htmlPage } from './epub-html.ts'
import { SAID } from './epub-words.ts'
import { isWhole } from './links.ts'
import { element } from './xml.ts'

export function coverPage(edition: Edition, text: DocumentText): BookPage {
  const { document, language } = text
  const said = SAID[language]
  return {
    file: `${language}-title.xhtml`,
    language,
    title: said.cover,
    html: htmlPage(language, text.title.text, [
      element(
        'section',
        { 'epub:type': 'titlepage', class: 'cover' },
        ...text.masthead.map((field) =>
          element('p', { class: 'masthead' }, `${field.text}${field.mark ?? ''}`),
        ),
        document.symbol &&
          element(
            'p',
            { class: 'masthead' },
            '[',
            element('bdi', { dir: 'ltr' }, document.symbol.value),
            ']',
          ),
        document.date &&
          element('p', { class: 'masthead' }, `[${formatDate(language, document.date.value)}]`),
        element('h1', { id: 'title' }, text.title.text),
        text.author && element('p', { id: 'author', class: 'author' }, text.author.text),
        language === 'en' ? element('p', { class: 'status' }, TRANSLATION_STATUS.en) : null,
        element('p', { class: 'status' }, editionName(edition, language)),
        document.mastheadNotes.map(({ mark, text: note }) =>
          element('p', { class: 'status' }, `${mark} `, element('bdi', { dir: 'ltr' }, `[${note.value}]`)),
        ),
      ),
    ]),
  }
}

export function aboutPage(edition: Edition, text: DocumentText): BookPage {
  const { document, language } = text
  const said = SAID[language]
  const address = placeOf(edition, language, document.id)
  const link = (url: string) =>
    element('bdi', { dir: 'ltr' }, isWhole(url) ? element('a', { href: url }, url) : url.replace(/^\.\./, ''))
  return {
    file: `${language}-about.xhtml`,
    language,
    title: said.about,
    html: htmlPage(language, said.about, [
      element(
        'section',
        {},
        element('h2', {}, said.about),
        element('p', {}, editionName(edition, language)),
        element('p', {}, `${said.address}: `, link(address)),
        document.officialEnglish
          ? element('p', {}, `${said.official}: `, link(document.officialEnglish))
          : null,
        element('p', {}, said.supplied),
        element('p', {}, RIGHTS[language]),
        element('p', {}, `${said.licence}: `, link(LICENCE_URL)),
        element('p', {}, TRANSLATION_STATUS[language]),
        element('p', {}, said.fonts),
      ),
    ]),
  }
}
