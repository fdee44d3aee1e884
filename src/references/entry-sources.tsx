import type { Bilingual } from '../corpus/bilingual.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import type { Thing } from '../corpus/things.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNames } from '../place/names.ts'
import { Folded } from '../ui/entry-list/folded.tsx'
import { NoteText } from '../ui/thing/note-text.tsx'
import { SourceCount, SourceList } from '../ui/thing/thing-sources.tsx'
import styles from './entry-sources.module.css'

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

/** What an entry rests on, and what was noted when it was checked. On paper it stands where it was open. */
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
        <Folded
          className={styles.sources}
          summary={
            <>
              {t('sourcesAndNotes')}
              {sources.length > 0 && (
                <span className={styles.count}>
                  {'\u00a0· '}
                  <SourceCount sources={sources} />
                </span>
              )}
            </>
          }
        >
          {verification?.note && <Note label={t('verificationNote')} note={verification.note} />}
          {note && <Note label={t('note')} note={note} />}
          {englishBasis && <Note label={t('englishBasis')} note={englishBasis} />}
          {statedIn && (
            <p className={styles.note}>
              <span className={styles.label}>{t('statedIn')}</span>{' '}
              <PlaceLink to={statedIn}>{names.short(statedIn)}</PlaceLink>
            </p>
          )}
          <SourceList sources={sources} />
        </Folded>
      )}
    </>
  )
}
