import { formatDate, localDay } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { withText } from '../model/changes.ts'
import type { Annotation, Collection } from '../model/entry.ts'
import { useChange } from '../store/use-notes.ts'
import { AddToCollection } from './add-to-collection.tsx'
import styles from './note-entry.module.css'
import { NoteField } from './note-field.tsx'
import { NotedPlaceLink } from './place-link.tsx'
import { QuotedWords } from './quoted-words.tsx'

interface Props {
  readonly annotation: Annotation
  readonly name: string
  readonly isUnkept: boolean
  readonly collections: readonly Collection[]
  readonly onDelete: (annotation: Annotation) => void
  readonly onSaid: (said: string) => void
}

/** One highlight, note or bookmark: where it is, what it quotes, what is written on it. */
export function NoteEntry({ annotation, name, isUnkept, collections, onDelete, onSaid }: Props) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const change = useChange()
  const { id, kind, place, text, created } = annotation
  const write = (words: string) =>
    // One that another window has deleted meanwhile is there again: nothing that is typed is lost.
    void change({
      [id]: (present) =>
        withText(present?.type === 'annotation' && !present.deleted ? present : annotation, words),
    })
  return (
    <li className={styles.note} data-kind={kind}>
      <h4 className={styles.place}>
        <NotedPlaceLink place={place}>
          <MixedText text={name} />
        </NotedPlaceLink>
      </h4>
      <p className={styles.facts}>
        <span>{t(`kind.${kind}`)}</span>
        <span>
          {t('made', { date: setDigits(formatDate(language, localDay(new Date(created))), ofInterface) })}
        </span>
        {isUnkept && <strong className={styles.unkept}>{t('unkept')}</strong>}
      </p>
      {place.selection && <QuotedWords selection={place.selection} />}
      <NoteField label={t('textFor', { place: name })} caption={t('text')} text={text} onText={write} />
      <p className={`${styles.tools} screen-only`}>
        <AddToCollection place={place} name={name} collections={collections} onSaid={onSaid} />
        <Button
          look="small"
          aria-label={t('deleteFor', { kind: t(`kind.${kind}`), place: name })}
          onClick={() => onDelete(annotation)}
        >
          {t('delete')}
        </Button>
      </p>
    </li>
  )
}
