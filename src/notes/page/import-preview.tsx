import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useRecord } from '../../place/use-record.ts'
import { Button } from '../../ui/controls/button.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { shortened } from '../../ui/shortened.ts'
import { mergingOf, toWrite } from '../exchange/merging.ts'
import type { ReadNotes } from '../exchange/read-web-annotations.ts'
import { type Entry, type Place, placesIn } from '../model/entry.ts'
import { usePlaceNames } from '../places/use-place-names.ts'
import { useChange } from '../store/use-notes.ts'
import styles from './exchange-section.module.css'

interface Props {
  readonly read: ReadNotes
  readonly present: readonly Entry[]
  /** @param count how many entries were added; null where everything was left as it is */
  readonly onEnd: (count: number | null) => void
}

const MOST_SHOWN = 20

/** What a file would do to the notes that are there; nothing of it is done before it is asked for. */
export function ImportPreview({ read, present, onEnd }: Props) {
  const { t } = useTranslation('notes')
  const change = useChange()
  const places = useMemo(() => placesIn(read.entries), [read])
  const { record } = useRecord('import')
  const { nameOf } = usePlaceNames(record, places)
  const merging = mergingOf(present, read.entries)
  const written = toWrite(merging)
  const shown = [...merging.added, ...merging.beside, ...merging.broughtBack]
  const add = () => {
    void change(Object.fromEntries(written.map((entry) => [entry.id, () => entry])))
    onEnd(written.length)
  }
  return (
    <section className={styles.preview} aria-labelledby="import-preview">
      <h3 id="import-preview">{t('import.title')}</h3>
      <ul>
        {(['added', 'broughtBack', 'beside', 'same'] as const).map(
          (kind) =>
            merging[kind].length > 0 && (
              <li key={kind}>{t(`import.${kind}`, { count: merging[kind].length })}</li>
            ),
        )}
        {read.leftOut > 0 && <li>{t('import.leftOut', { count: read.leftOut })}</li>}
      </ul>
      {written.length === 0 && <p>{t('import.nothing')}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.slice(0, MOST_SHOWN).map((entry) => (
            <li key={entry.id}>
              <EntryLine entry={entry} nameOf={nameOf} />
            </li>
          ))}
          {shown.length > MOST_SHOWN && <li>{t('import.more', { count: shown.length - MOST_SHOWN })}</li>}
        </ul>
      )}
      <p className={styles.tools}>
        {written.length > 0 && (
          <Button look="main" onClick={add}>
            {t('import.add')}
          </Button>
        )}
        <Button look="plain" onClick={() => onEnd(null)}>
          {t('import.leave')}
        </Button>
      </p>
    </section>
  )
}

function EntryLine({ entry, nameOf }: { readonly entry: Entry; readonly nameOf: (place: Place) => string }) {
  const { t } = useTranslation('notes')
  if (entry.type === 'collection') {
    return (
      <>
        {t('collections.title')}: <bdi>{entry.title || t('collections.untitled')}</bdi> (
        {t('collections.items', { count: entry.items.length })})
      </>
    )
  }
  const words = entry.text || entry.place.selection?.exact
  return (
    <>
      {t(`kind.${entry.kind}`)}: <MixedText text={nameOf(entry.place)} />
      {words && (
        <>
          {' · '}
          <bdi className={styles.words}>{shortened(words, 120)}</bdi>
        </>
      )}
    </>
  )
}
