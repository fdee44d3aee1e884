import { useTranslation } from 'react-i18next'
import type { Thing, ThingSource } from '../corpus/things.ts'
import { Breakable } from './breakable.tsx'
import styles from './entry-sources.module.css'

/** The address without what every address has. */
const shown = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

function Source({ source }: { readonly source: ThingSource }) {
  const { t } = useTranslation('references')
  return (
    <li>
      <p className={styles.head}>
        <a href={source.url} rel="noreferrer external" className={styles.url}>
          <bdi dir="ltr">
            <Breakable text={shown(source.url)} />
          </bdi>
        </a>
        {source.standing && (
          <span className={styles.standing} data-standing={source.standing}>
            {t(`standing.${source.standing}`)}
          </span>
        )}
      </p>
      <p className={styles.said} lang="en" dir="ltr">
        {source.publisher && <span className={styles.publisher}>{source.publisher}: </span>}
        {source.supports}
      </p>
    </li>
  )
}

/** What we rely on, folded away until asked for; in print, and to the browser's own search, it is there. */
export function EntrySources({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation('references')
  const { sources } = thing
  // The facts give organizations no sources of their own, but the basis of their English names.
  if (thing.kind === 'actor') return null
  if (sources.length === 0) return <p className={styles.none}>{t('noSources')}</p>
  return (
    <details className={styles.sources}>
      <summary>{t('sources', { count: sources.length })}</summary>
      <ul className={styles.list}>
        {sources.map((source) => (
          <Source key={`${source.url} ${source.supports}`} source={source} />
        ))}
      </ul>
    </details>
  )
}
