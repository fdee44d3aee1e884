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
import { useSectionName } from './sections.ts'

export function DocumentSection({ section }: { readonly section: Section }) {
  const nameOf = useSectionName()
  const { language, direction } = useLanguage()
  const { id, document, reading } = useReader()
  const table = document.tables.find((candidate) => candidate.eId === section.table?.eId)
  const numbered = section.heading !== null
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
          <span>
            <HeadingText section={section} />
            <Gloss className={styles.english}>{section.english}</Gloss>
          </span>
        </h2>
      ) : (
        <h2
          id={`${section.eId}.heading`}
          className={styles.ours}
          data-locator={`${id}/${section.eId}`}
          lang={language}
          dir={direction}
        >
          {nameOf(section)}
        </h2>
      )}
      {section.items.length > 0 && (
        <ol className={styles.items}>
          {section.items.map((item) => (
            <li key={item.eId}>
              <ItemLabel label={item.label} />
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
            numbered={numbered}
          />
          {table && section.table?.after === paragraph.eId && <DocumentTable table={table} />}
        </Fragment>
      ))}
    </section>
  )
}

function HeadingText({ section }: { readonly section: Section }) {
  const { digits } = useSettings()
  return setDigits(section.heading?.text ?? '', digits)
}

function ItemLabel({ label }: { readonly label: string }) {
  const { digits } = useSettings()
  return (
    <span className={styles.itemLabel} lang="ar" dir="rtl">
      {setDigits(label, digits)}
    </span>
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
        <p
          className={styles.term}
          data-unfaithful={!established.faithful || undefined}
          lang={language}
          dir={direction}
          title={t('termBasis')}
        >
          <span className={styles.termLabel}>
            {t(established.faithful ? 'establishedTerm' : 'misrendered')}
          </span>{' '}
          {established[language]}
          {needsGloss && differs && (
            <>
              {' '}
              (<bdi lang="ar">{established.ar}</bdi>)
            </>
          )}
        </p>
      )}
    </PartText>
  )
}
