import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import type { DocumentId } from '../corpus/load.ts'
import type { Parts } from '../corpus/parts/part.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNames } from '../place/names.ts'
import { useReadingPlace } from '../place/reading-place.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { Said } from './said.tsx'
import { type TermOfPart, termsOfPart } from './terms-of-part.ts'
import styles from './terms-pane.module.css'

interface Props {
  readonly document: DocumentId
  readonly glossary: readonly GlossaryTerm[]
  readonly parts: Parts
}

/** The terms of the part being read, in the order in which they stand in it. */
export function TermsPane({ document, glossary, parts }: Props) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const names = useNames({ parts }, document)
  const reading = useReadingPlace()
  const root = useRef<HTMLDivElement>(null)
  const isHere = reading?.startsWith(`${document}/`) ?? false
  const first = parts.stops.find(({ locator }) => locator.startsWith(`${document}/`))
  const part = isHere && reading ? reading : (first?.locator ?? null)
  const terms = useMemo(() => (part ? termsOfPart(glossary, part) : []), [glossary, part])

  // A new part is read from its beginning; the old one's place in the pane means nothing for it.
  const shown = useRef(part)
  useEffect(() => {
    if (shown.current === part) return
    shown.current = part
    const scroller = root.current?.parentElement
    if (scroller) scroller.scrollTop = 0
  }, [part])

  return (
    <div ref={root} className={styles.pane} data-locator={part ?? undefined}>
      <header>
        <h2 className={styles.title}>{part ? t('pane.of', { part: names.full(part) }) : t('title')}</h2>
        {!isHere && <p className={styles.faint}>{t('pane.invitation')}</p>}
      </header>
      {terms.length === 0 ? (
        <p>{t('pane.none')}</p>
      ) : (
        <ul className={styles.terms}>
          {terms.map((term) => (
            <TermHere key={term.term.id} {...term} />
          ))}
        </ul>
      )}
      <p className={styles.more}>
        <Link to="/$lang/glossary" params={{ lang: language }}>
          {t('pane.all')}
        </Link>
      </p>
    </div>
  )
}

function TermHere({ term, times }: TermOfPart) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  return (
    <li className={styles.term} data-locator={term.locator}>
      <h3 className={styles.name}>
        <PlaceLink to={term.locator} title={t('pane.more')}>
          <Said text={term[language].term} language={language} />
        </PlaceLink>
        {times > 1 && <span className={styles.times}>{t('times', { value: times })}</span>}
      </h3>
      <p className={styles.otherName} lang={other} dir={directionOf(other)}>
        <Said text={term[other].term} language={other} />
      </p>
      <p className={styles.definition}>
        <Said text={term.definition[language]} language={language} />
      </p>
    </li>
  )
}
