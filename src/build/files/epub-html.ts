/** A page of a book as a file. */
import { directionOf, type Language } from '../../i18n/language.ts'
import { element, type XmlElement, xmlFile } from './xml.ts'

/** A file of the book that holds text. */
export interface BookPage {
  readonly file: string
  readonly language: Language
  readonly title: string
  readonly html: string
}

const RUNNING = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'th', 'caption', 'a', 'sup'] as const

export const htmlPage = (language: Language, title: string, content: readonly XmlElement[]): string =>
  xmlFile(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: directionOf(language),
      },
      element(
        'head',
        {},
        element('meta', { charset: 'UTF-8' }),
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      element('body', {}, content),
    ),
    { before: ['<!DOCTYPE html>'], running: RUNNING },
  )
