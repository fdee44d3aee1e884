import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { DOCUMENT_IDS, type DocumentId, type Evidence } from '../../corpus/load.ts'
import type { EditedDocument } from '../../edition/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanding } from '../../place/use-landing.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useDocumentName } from '../../ui/shell/document-name.ts'
import { EditionContradictions } from './contradictions.tsx'
import { Downloads } from './downloads.tsx'
import styles from './edition-page.module.css'
import { EditionEmendations, Places } from './emendations.tsx'
import { editionFigures } from './figures.ts'
import { EditionRules } from './rules.tsx'
import { EditionSupplied } from './supplied.tsx'
import { EditionTranslation } from './translation.tsx'

interface Props {
  readonly id: DocumentId
  readonly document: EditedDocument
  readonly evidence: Evidence
  /** In the English interface, where the page says things of what the text says. */
  readonly english?: Translation | null
}

/** How a text was made: its source and its damage, what rules and editors changed, what it lacks, what it says wrong. */
export function EditionPage({ id, document, evidence, english = null }: Props) {
  const { t } = useTranslation(['edition', 'documents'])
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  useLanding()
  const shown = (value: number) => groupThousands(language, value)
  const figures = useMemo(() => editionFigures(document, evidence), [document, evidence])
  const translated = document.sections.some((section) => section.items.some((item) => item.established))
  const sections = [
    {
      anchor: 'contradictions',
      title: t(translated ? 'translation.title' : 'contradictions.title'),
      intro: t(translated ? 'translation.intro' : 'contradictions.intro'),
      shown: document.contradictions.length > 0,
      body: (
        <>
          <EditionContradictions document={document} translated={translated} />
          {translated && <EditionTranslation document={document} english={english} />}
        </>
      ),
    },
    {
      anchor: 'rules',
      title: t('rules.title'),
      intro: null,
      shown: figures.rules.some((rule) => rule.kind === 'rule'),
      body: (
        <>
          <EditionRules figures={figures} />
          <p>
            <Sentence
              text={t('rules.own')}
              parts={{ rescue: <Link to="/$lang/rescue" params={{ lang: language }} /> }}
            />
          </p>
        </>
      ),
    },
    {
      anchor: 'emendations',
      title: t('emendations.title'),
      intro: t('emendations.intro'),
      shown: figures.reasons.length > 0,
      body: <EditionEmendations document={document} figures={figures} />,
    },
    {
      anchor: 'doubtful',
      title: t('doubtful.title'),
      intro: t('doubtful.intro'),
      shown: figures.doubtful.length > 0,
      body: <Places document={document} places={figures.doubtful} />,
    },
    {
      anchor: 'supplied',
      title: t('supplied.title'),
      intro: t('supplied.intro'),
      shown: true,
      body: <EditionSupplied document={document} />,
    },
    {
      anchor: 'data',
      title: t('data.title'),
      intro: t('data.intro'),
      shown: true,
      body: <Downloads id={id} />,
    },
  ].filter((section) => section.shown)

  return (
    <div className={styles.page}>
      <nav className={`${styles.plan} screen-only`} aria-label={t('contents')}>
        <ol className={styles.contents}>
          {sections.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main id="text" className={styles.main}>
        <header className={styles.header}>
          <nav className={`${styles.which} screen-only`} aria-label={t('which')}>
            {DOCUMENT_IDS.map((other) => (
              <Link key={other} to="/$lang/edition/$document" params={{ lang: language, document: other }}>
                {nameOf(other)}
              </Link>
            ))}
          </nav>
          <h1>{t('title')}</h1>
          <p className={styles.document} data-locator={`${id}/title`}>
            <Link to="/$lang/read/$document" params={{ lang: language, document: id }}>
              {language === document.language ? document.title.text : document.englishTitle}
            </Link>
          </p>
          <div className={styles.intro}>
            <p>{t(`documents:${id}.intro.source`)}</p>
            <p>{t(`documents:${id}.intro.method`)}</p>
            <p>{t(`documents:${id}.intro.limits`)}</p>
          </div>
          <ul className={styles.figures} aria-label={t('inShort')}>
            <li>{t('figure.lines', { count: figures.lines })}</li>
            <li>
              {figures.touchedLines === figures.lines
                ? t('figure.allTouched')
                : t('figure.touched', { count: figures.touchedLines })}
            </li>
            <li>{t('figure.changes', { count: figures.changes, shown: shown(figures.changes) })}</li>
            {figures.emendations > 0 && figures.emendations < figures.changes && (
              <li>
                {t('figure.ofThose', {
                  rules: shown(figures.changes - figures.emendations),
                  emendations: shown(figures.emendations),
                })}
              </li>
            )}
            <li>{t('figure.emended', { count: figures.emendedLines })}</li>
          </ul>
        </header>
        {sections.map(({ anchor, title, intro: lead, body }) => (
          <section key={anchor} id={anchor} className={styles.section} aria-labelledby={`${anchor}.title`}>
            <h2 id={`${anchor}.title`}>{title}</h2>
            {lead && <p className={styles.lead}>{lead}</p>}
            {body}
          </section>
        ))}
      </main>
    </div>
  )
}
