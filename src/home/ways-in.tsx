import { Link, linkOptions } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { DocumentId } from '../corpus/load.ts'
import type { Outline } from '../corpus/outline.ts'
import { otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { Key } from '../ui/controls/key.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { publicPath } from '../ui/site-path.ts'
import styles from './front-page.module.css'

/** What stands under `/data` beside the documents. */
const DATA_FILES = [
  'chronology.json',
  'chronology.ics',
  'contributions.csv',
  'contributions.json',
  'glossary.json',
] as const

function Way({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.body}>{children}</dd>
    </div>
  )
}

interface WayOf {
  readonly first: DocumentId
}

/** The ways in, in the order of the bar (ui/shell/pages.ts). */
export function WaysIn({ first }: WayOf) {
  const { t } = useTranslation('home')
  const { language } = useLanguage()
  const lang = { lang: language }
  const to = { ...lang, document: first }
  const ways = [
    { name: 'read', link: linkOptions({ to: '/$lang/read/$document', params: to }) },
    { name: 'timeline', link: linkOptions({ to: '/$lang/timeline', params: lang }) },
    { name: 'contributions', link: linkOptions({ to: '/$lang/contributions', params: lang }) },
    { name: 'issues', link: linkOptions({ to: '/$lang/issues', params: lang }) },
    { name: 'present', link: linkOptions({ to: '/$lang/present', params: lang }) },
  ] as const
  return (
    <dl>
      {ways.map(({ name, link }) => (
        <Way key={name} name={<Link {...link}>{t(`way.${name}`)}</Link>}>
          {t(`way.${name}What`)}
        </Way>
      ))}
    </dl>
  )
}

/** What one looks things up in, what helps with it, and what one takes away. */
export function ToolsAndSources({ outline, first }: WayOf & { readonly outline: Outline }) {
  const { t } = useTranslation(['home', 'common'])
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const to = { lang: language, document: first }
  const key = { key: <Key /> }
  const { doc, event, actor } = outline.things
  return (
    <dl>
      <Way
        name={
          <Link to="/$lang/read/$document/evidence" params={to}>
            {t('way.evidence')}
          </Link>
        }
      >
        {t('way.evidenceWhat')}
      </Way>
      <Way
        name={
          <Link to="/$lang/references" params={{ lang: language }}>
            {t('way.references')}
          </Link>
        }
      >
        {t('way.referencesWhat', {
          documents: t('doc', { count: doc }),
          events: t('event', { count: event }),
          actors: t('actor', { count: actor }),
        })}
      </Way>
      <Way
        name={
          <Link to="/$lang/glossary" params={{ lang: language }}>
            {t('way.glossary')}
          </Link>
        }
      >
        {t('way.glossaryWhat')}
      </Way>
      <Way
        name={
          <Link to="/$lang/edition/$document" params={to}>
            {t('way.edition')}
          </Link>
        }
      >
        {t('way.editionWhat')}
      </Way>
      <Way
        name={
          <Link to="/$lang/rescue" params={{ lang: language }}>
            {t('way.rescue')}
          </Link>
        }
      >
        {t('way.rescueWhat')}
      </Way>
      <Way name={t('way.keys')}>
        <Sentence text={t('way.keysWhat')} parts={key} />
      </Way>
      <Way
        name={
          <Link to="/$lang" params={{ lang: other }} hrefLang={other} lang={other}>
            {t('common:language.switchTo')}
          </Link>
        }
      >
        <Sentence text={t('way.languageWhat')} parts={key} />
      </Way>
      <Way name={t('way.data')}>
        {t('way.dataWhat')}
        {[...outline.documents.map(({ id }) => `${id}.json`), ...DATA_FILES].map((name) => (
          <Fragment key={name}>
            {' '}
            <a href={publicPath(`data/${name}`)} className={styles.file}>
              <bdi dir="ltr">{name}</bdi>
            </a>
          </Fragment>
        ))}
      </Way>
    </dl>
  )
}
