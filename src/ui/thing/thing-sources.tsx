import type { ThingSource } from '../../corpus/things.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Breakable } from '../breakable.tsx'
import { ScriptText } from '../script-text.tsx'
import styles from './thing-sources.module.css'

interface Props {
  readonly sources: readonly ThingSource[]
}

/** How many sources there are: what we did not open is no source of ours, and is counted apart. */
export function SourceCount({ sources }: Props) {
  const { t } = useTranslation('references')
  const read = sources.filter((source) => source.read).length
  const others = sources.length - read
  return [
    ...(read > 0 ? [t('sources', { count: read })] : []),
    ...(others > 0 ? [t(read > 0 ? 'moreNotOpened' : 'notOpenedCount', { count: others })] : []),
  ].join('\u00a0· ')
}

/** The address without what every address has. */
const shown = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

function Source({ source }: { readonly source: ThingSource }) {
  const { t } = useTranslation('references')
  const { url, standing, read, of, publisher, supports } = source
  const itself = !read && standing === 'official' && of !== null
  // A copy at the official address, which was not opened: what was read is a transcription without an address.
  const isTranscribed = !read && standing === 'mirror'
  return (
    <li>
      <p className={styles.head}>
        <a href={url} rel="noreferrer external" className={styles.url}>
          <bdi dir="ltr">
            <Breakable text={shown(url)} />
          </bdi>
        </a>
        <span className={styles.standing} data-standing={standing} data-read={read}>
          {isTranscribed
            ? t('transcribed')
            : `${t(`standing.${standing}`)} · ${t(read ? 'read' : 'notOpened')}`}
        </span>
      </p>
      {itself ? (
        <p className={styles.said}>
          {t('documentItself')} <bdi dir="ltr">{of}</bdi>
        </p>
      ) : (
        <p className={styles.said} {...(supports !== null && { lang: 'en', dir: 'ltr' })}>
          {publisher && (
            <span className={styles.publisher} lang="en" dir="ltr">
              <ScriptText text={publisher} language="en" />
            </span>
          )}
          {publisher && ': '}
          {supports === null ? t('whatItIs') : <ScriptText text={supports} language="en" />}
        </p>
      )}
    </li>
  )
}

/** Where a thing is told of, each place with what it says and whether we opened it. */
export function SourceList({ sources }: Props) {
  if (sources.length === 0) return null
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <Source key={`${source.url} ${source.supports}`} source={source} />
      ))}
    </ul>
  )
}
