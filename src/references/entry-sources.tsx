import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../corpus/bilingual.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import type { Thing, ThingSource } from '../corpus/things.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNames } from '../place/names.ts'
import { ScriptText } from '../ui/script-text.tsx'
import { NoteText } from '../ui/thing/note-text.tsx'
import { Breakable } from './breakable.tsx'
import styles from './entry-sources.module.css'

/** The address without what every address has. */
const shown = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

function Source({ source }: { readonly source: ThingSource }) {
  const { t } = useTranslation('references')
  const { url, standing, read, of, publisher, supports } = source
  const itself = !read && standing === 'official'
  return (
    <li>
      <p className={styles.head}>
        <a href={url} rel="noreferrer external" className={styles.url}>
          <bdi dir="ltr">
            <Breakable text={shown(url)} />
          </bdi>
        </a>
        <span className={styles.standing} data-standing={standing} data-read={read}>
          {t(`standing.${standing}`)} · {t(read ? 'read' : 'notOpened')}
        </span>
      </p>
      {itself ? (
        <p className={styles.said}>
          {t('documentItself')} <bdi dir="ltr">{of}</bdi>
        </p>
      ) : (
        <p className={styles.said} lang="en" dir="ltr">
          {publisher && (
            <span className={styles.publisher}>
              <ScriptText text={publisher} language="en" />:{' '}
            </span>
          )}
          <ScriptText text={supports} language="en" />
        </p>
      )}
    </li>
  )
}

/** What editors say of an entry, under the name of what it is. */
function Note({ label, note }: { readonly label: string; readonly note: Bilingual }) {
  return (
    <div className={styles.note}>
      <p className={styles.label}>{label}</p>
      <p className={styles.noteText}>
        <NoteText note={note} />
      </p>
    </div>
  )
}

/**
 * What an entry rests on, and what was noted when it was checked: folded away until asked for; in print, and to the
 * browser's own search, it is there.
 */
export function EntrySources({ thing, record }: { readonly thing: Thing; readonly record: RecordOfThings }) {
  const { t } = useTranslation('references')
  const names = useNames(record)
  const { kind, sources, statedIn, verification, note, englishBasis } = thing
  const isFoundNowhere = kind !== 'actor' && !sources.some(({ read }) => read)
  const hasNotes = [verification?.note, note, englishBasis].some((written) => written)
  return (
    <>
      {isFoundNowhere && <p className={styles.none}>{t('noSources')}</p>}
      {(sources.length > 0 || statedIn || hasNotes) && (
        <details className={styles.sources}>
          <summary>
            {t('sourcesAndNotes')}
            {sources.length > 0 && (
              <span className={styles.count}> · {t('sources', { count: sources.length })}</span>
            )}
          </summary>
          <div className={styles.folded}>
            {verification?.note && <Note label={t('verificationNote')} note={verification.note} />}
            {note && <Note label={t('note')} note={note} />}
            {englishBasis && <Note label={t('englishBasis')} note={englishBasis} />}
            {statedIn && (
              <p className={styles.note}>
                <span className={styles.label}>{t('statedIn')}</span>{' '}
                <PlaceLink to={statedIn}>{names.short(statedIn)}</PlaceLink>
              </p>
            )}
            {sources.length > 0 && (
              <ul className={styles.list}>
                {sources.map((source) => (
                  <Source key={`${source.url} ${source.supports}`} source={source} />
                ))}
              </ul>
            )}
          </div>
        </details>
      )}
    </>
  )
}
