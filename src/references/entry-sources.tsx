import type { Bilingual } from '../corpus/bilingual.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import type { Thing } from '../corpus/things.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNames } from '../place/names.ts'
import { NoteText } from '../ui/thing/note-text.tsx'
import { SourceList } from '../ui/thing/thing-sources.tsx'
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

/** What an entry rests on, and what was noted when it was checked. */
export function EntrySources({ thing, record }: { readonly thing: Thing; readonly record: RecordOfThings }) {
  const { t } = useTranslation('references')
  const names = useNames(record)
  const { sources, statedIn, verification, note, englishBasis } = thing
  return (
    <div className={styles.sources}>
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
    </div>
  )
}
