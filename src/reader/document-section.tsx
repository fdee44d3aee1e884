import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListItem, Section } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import styles from './document-section.module.css'
import { DocumentTable } from './document-table.tsx'
import { Gloss, useNeedsGloss } from './gloss.tsx'
import { PartParagraph } from './part-paragraph.tsx'
import { PartText } from './part-text.tsx'
import { useReader } from './reader-context.tsx'

export function DocumentSection({ section }: { readonly section: Section }) {
  const { id, document, reading } = useReader()
  const table = document.tables.find((candidate) => candidate.eId === section.table?.eId)
  return (
    <section
      id={section.eId}
      className={styles.section}
      aria-labelledby={`${section.eId}.heading`}
      tabIndex={-1}
    >
      {section.heading ? (
        <h2
          id={`${section.eId}.heading`}
          className={styles.heading}
          data-locator={`${id}/${section.eId}`}
          lang="ar"
          dir="rtl"
        >
          <span className={styles.ordinal}>{section.num}</span>
          <HeadingText section={section} />
          <Gloss className={styles.english}>{section.english}</Gloss>
        </h2>
      ) : (
        <h2
          id={`${section.eId}.heading`}
          className={styles.ours}
          data-locator={`${id}/${section.eId}`}
          lang="ar"
          dir="rtl"
        >
          {section.named?.ar}
          <Gloss className={styles.english}>{section.english}</Gloss>
        </h2>
      )}
      {section.items.length > 0 && (
        <ol className={styles.items}>
          {section.items.map((item) => (
            <li key={item.eId}>
              <ItemLabel item={item} />
              <ItemText item={item} chosen={reading.chosen === item.eId} />
            </li>
          ))}
        </ol>
      )}
      {section.paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.eId}>
          <PartParagraph
            paragraph={paragraph}
            notes={document.footnotes.filter((note) => note.from.includes(paragraph.eId))}
            chosen={reading.chosen === paragraph.eId}
            crowded={section.paragraphs.slice(index + 1, index + 3).some((next) => next.marks.length > 0)}
          />
          {table && section.table?.after === paragraph.eId && <DocumentTable table={table} />}
        </Fragment>
      ))}
    </section>
  )
}

function HeadingText({ section }: { readonly section: Section }) {
  const { digits } = useSettings()
  return <span>{setDigits(section.heading?.text ?? '', digits)}</span>
}

/** As printed, and the item’s permalink, as a paragraph’s number is the paragraph’s. */
function ItemLabel({ item }: { readonly item: ListItem }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { digits } = useSettings()
  return (
    <a
      className={styles.itemLabel}
      href={`#${item.eId}`}
      title={t('permalinkHere')}
      lang={language}
      dir="rtl"
    >
      <span lang="ar">{setDigits(item.label, digits)}</span>
    </a>
  )
}

/** An item of the session page's lists: as printed, and the established term where the machine translation strays. */
function ItemText({ item, chosen }: { readonly item: ListItem; readonly chosen: boolean }) {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const needsGloss = useNeedsGloss()
  const established = item.established
  const differs = established && established.ar !== item.text
  return (
    <PartText part={item} chosen={chosen}>
      {established && (differs || needsGloss) && (
        <div
          className={styles.term}
          data-unfaithful={!established.faithful || undefined}
          lang={language}
          dir={direction}
          title={t('termBasis')}
        >
          <p>
            <span className={styles.termLabel}>
              {t(established.faithful ? 'establishedTerm' : 'misrendered')}
            </span>{' '}
            {established[language]}
          </p>
          {needsGloss && differs && (
            <p className={styles.termArabic} lang="ar" dir="rtl">
              {established.ar}
            </p>
          )}
        </div>
      )}
    </PartText>
  )
}
