/** Our English of the documents: read, laid beside the Arabic and checked. */
import * as v from 'valibot'
import type { EditedDocument } from '../edition/model.ts'
import type { EnglishNames } from '../edition/translation/english-words.ts'
import { type PartToTranslate, type Translation, translate } from '../edition/translation/translate.ts'
import { readTranslation, TranslationError, type WrittenPart } from '../edition/translation/written.ts'
import { type Locator, parseLocator } from '../locator.ts'
import type { CompiledDocument } from './compile.ts'
import type { Thing } from './things.ts'
import { withoutBrackets } from './things.ts'

/** A document's translation as it stands in the files. */
export interface EnglishInput {
  /** The written translation, by file name. */
  readonly files: Readonly<Record<string, string>>
  /** What the translation calls things, beside their own names. */
  readonly names: unknown
}

export interface TranslatedDocument extends CompiledDocument {
  readonly translation: Translation
}

const locator = v.custom<Locator>(
  (value) => typeof value === 'string' && parseLocator(value) !== null,
  'not a locator',
)
const names = v.record(locator, v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)))

/** The eId of a list item's label, which is rendered apart from its text. */
export const labelOf = (eId: string): string => `${eId}.label`

/** Every stretch of the document's Arabic that has English, in the order of reading. */
export function partsToTranslate(document: EditedDocument): PartToTranslate[] {
  const { title, author, englishTitle, englishAuthor } = document
  const own = (eId: string, text: string, english: string): PartToTranslate => ({ eId, text, english })
  const ours = ({ eId, text }: PartToTranslate): PartToTranslate => ({ eId, text })
  return [
    ...document.masthead.map(({ eId, text, english }) => own(eId, text, english)),
    own(title.eId, title.text, englishTitle),
    ...(author && englishAuthor ? [own(author.eId, author.text, englishAuthor)] : []),
    ...document.summary.map(ours),
    ...document.sections.flatMap(({ heading, english, items, paragraphs }) => [
      ...(heading ? [own(heading.eId, heading.text, english)] : []),
      ...items.flatMap((item) => [{ eId: labelOf(item.eId), text: item.label }, ours(item)]),
      ...paragraphs.map(ours),
    ]),
    ...document.tables.flatMap(({ caption, english, rows }) => [
      own(caption.eId, caption.text, english),
      ...rows.map(({ eId, label }) => own(eId, label.ar, label.en)),
    ]),
    ...document.footnotes.map(ours),
  ]
}

function readFiles(files: EnglishInput['files']): WrittenPart[] {
  return Object.entries(files).flatMap(([name, text]) => {
    try {
      return readTranslation(text)
    } catch (error) {
      if (error instanceof TranslationError) throw new TranslationError(`${name}: ${error.message}`)
      throw error
    }
  })
}

/** A thing is called by the translation's names for it, its English name, and that with its acronym. */
function namesFrom(stored: unknown, things: readonly Thing[]): EnglishNames {
  const chosen = v.parse(names, stored)
  const byLocator = new Map(things.map((thing) => [thing.locator, thing]))
  return (wanted) => {
    const thing = byLocator.get(wanted)
    const name = thing?.title.en ? [withoutBrackets(thing.title.en)] : []
    const acronym = thing?.acronym ? [thing.acronym] : []
    return [
      ...(chosen[wanted] ?? []),
      ...name,
      ...acronym,
      ...name.flatMap((full) => acronym.map((short) => `${full} (${short})`)),
    ]
  }
}

/** @throws TranslationError naming document, part and segment where Arabic and English do not meet */
export function withTranslation(
  compiled: CompiledDocument,
  input: EnglishInput | undefined,
  things: readonly Thing[],
): TranslatedDocument {
  const { document } = compiled
  if (!input) throw new TranslationError(`${document.id} has no English`)
  try {
    const translation = translate(
      partsToTranslate(document),
      readFiles(input.files),
      document.mentions,
      namesFrom(input.names, things),
    )
    return { ...compiled, translation }
  } catch (error) {
    if (error instanceof TranslationError) throw new TranslationError(`${document.id}, ${error.message}`)
    throw error
  }
}
