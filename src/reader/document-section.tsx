import { Fragment, memo } from 'react'
import { englishOrdinal } from '../corpus/english-ordinal.ts'
import type { EditedDocument, Footnote, ListItem, Section } from '../edition/model.ts'
import { rememberedAlong } from '../edition/remembered.ts'
import { setDigits } from '../i18n/digits.ts'
import { directionOf, type Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import bilingual from './bilingual/bilingual.module.css'
import { Both } from './bilingual/both.tsx'
import styles from './document-section.module.css'
import { DocumentTable } from './document-table.tsx'
import { InTurn } from './in-turn/in-turn.tsx'
import { MarkedText } from './marked-text.tsx'
import { PartOptions } from './part-options.tsx'
import { PartParagraph } from './part-paragraph.tsx'
import { PartText } from './part-text.tsx'
import { useReader } from './reader-context.tsx'
import { useText } from './text-context.tsx'

const NO_NOTES: readonly Footnote[] = []

/** The notes of each paragraph: the same list each time, or the paragraph would be rendered anew with the page. */
const notesOf = rememberedAlong(({ footnotes }: EditedDocument) => {
  const notes = new Map<string, Footnote[]>()
  for (const note of footnotes) {
    for (const eId of new Set(note.from)) notes.set(eId, [...(notes.get(eId) ?? []), note])
  }
  return notes
})

interface Props {
  readonly section: Section
  /** The part of it that a person asked for; null for one of another section, or none. */
  readonly chosen: string | null
}

export const DocumentSection = memo(function DocumentSection({ section, chosen }: Props) {
  const { id, document } = useReader()
  const heading = `${section.eId}.heading`
  const table = document.tables.find((candidate) => candidate.eId === section.table?.eId)
  return (
    <section id={section.eId} className={styles.section} aria-labelledby={heading} tabIndex={-1}>
      <InTurn id={heading}>
        <div className={styles.head}>
          <h2
            id={heading}
            className={`${section.heading ? styles.heading : styles.ours} ${bilingual.sides}`}
            data-locator={`${id}/${section.eId}`}
          >
            <Both
              arabic={<Heading section={section} text="ar" />}
              english={<Heading section={section} text="en" />}
            />
          </h2>
          {/* A name of ours is no text of the document to be copied or cited. */}
          {section.heading && <PartOptions eId={section.eId} within="row" />}
        </div>
      </InTurn>
      {section.items[0] && (
        <InTurn id={section.items[0].eId}>
          <ol className={styles.items}>
            {section.items.map((item) => (
              <li key={item.eId}>
                <div className={styles.itemHead}>
                  <ItemLabel item={item} text="ar" />
                  <ItemLabel item={item} text="en" />
                  <PartOptions eId={item.eId} within="line" />
                </div>
                <ItemText item={item} chosen={chosen === item.eId} />
              </li>
            ))}
          </ol>
        </InTurn>
      )}
      {section.paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.eId}>
          <InTurn id={paragraph.eId}>
            <PartParagraph
              paragraph={paragraph}
              notes={notesOf(document).get(paragraph.eId) ?? NO_NOTES}
              chosen={chosen === paragraph.eId}
              crowded={section.paragraphs.slice(index + 1, index + 3).some((next) => next.marks.length > 0)}
            />
          </InTurn>
          {table && section.table?.after === paragraph.eId && (
            <InTurn id={table.eId}>
              <DocumentTable table={table} />
            </InTurn>
          )}
        </Fragment>
      ))}
    </section>
  )
})

/** What the section is called in a language of the text: its ordinal and heading, or the name that we give it. */
function Heading({ section, text }: { readonly section: Section; readonly text: Language }) {
  const { num, heading, named, english } = section
  if (!heading) return text === 'ar' ? named?.ar : english
  return (
    <span className={styles.numbered}>
      <span className={styles.ordinal} data-no-words>
        {text === 'ar' ? num : englishOrdinal(section.eId)}
      </span>
      <span>
        <MarkedText part={heading} text={text} plain />
      </span>
    </span>
  )
}

/** As printed, in one language of the text, and the item’s permalink, as a paragraph’s number is the paragraph’s. */
function ItemLabel({ item, text }: { readonly item: ListItem; readonly text: Language }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { english } = useText()
  if (text === 'en' && !english) return null
  return (
    <a
      className={`${styles.itemLabel} ${text === 'ar' ? bilingual.arabic : bilingual.english}`}
      href={`#${item.eId}`}
      title={t('permalinkHere')}
      lang={language}
      data-in={text}
      data-no-words
    >
      <span lang={text} dir={directionOf(text)} data-running>
        {text === 'ar'
          ? setDigits(item.label, digits)
          : (english?.partOf(`${item.eId}.label`)?.english ?? item.num)}
      </span>
    </a>
  )
}

/** An item of the session page's lists: as printed, and the established term where the machine translation strays. */
function ItemText({ item, chosen }: { readonly item: ListItem; readonly chosen: boolean }) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const established = item.established
  const differs = established && established.ar !== item.text
  return (
    <PartText part={item} chosen={chosen} alone={false}>
      {established && differs && (
        <div
          className={styles.term}
          data-unfaithful={!established.faithful || undefined}
          lang={language}
          dir={direction}
          title={t('termBasis')}
        >
          <p lang={language} dir={direction}>
            <span className={styles.termLabel}>
              {t(established.faithful ? 'establishedTerm' : 'misrendered')}
            </span>{' '}
            {established[language]}
          </p>
          {language !== 'ar' && (
            <p className={styles.termArabic} lang="ar" dir="rtl">
              {established.ar}
            </p>
          )}
        </div>
      )}
    </PartText>
  )
}
