import { type ChangeEvent, useMemo, useState } from 'react'
import { DOCUMENT_IDS } from '../../../corpus/load.ts'
import type { Part } from '../../../corpus/parts/part.ts'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { isLocator, type Locator, parseLocator } from '../../../locator.ts'
import { useNames } from '../../../place/names.ts'
import { MOST_WORDS } from '../../../place/talk-file.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { useDocumentName } from '../../../ui/shell/document-name.ts'
import { shortened } from '../../../ui/shortened.ts'
import { fieldId, useEditContext } from '../edit-context.ts'
import styles from '../editor.module.css'
import { placeIn } from '../pasted.ts'

/** What may stand there: words, a figure, a table, one of its cells, or whatever has a locator. */
type PlaceKind = 'words' | 'figure' | 'table' | 'cell' | 'any'

interface Props {
  readonly path: string
  readonly legend: string
  readonly kind: PlaceKind
  readonly value: string
  readonly onChange: (locator: string, field: string) => void
}

const EVENTS = 'events'

/** A place: pasted as an address of Masar, or chosen from the documents. */
export function PlaceField({ path, legend, kind, value, onChange }: Props) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const { material } = useEditContext()
  const { record } = material
  const nameOfDocument = useDocumentName()
  const address = parseLocator(value)
  const standsIn = address?.kind === 'part' ? address.document : address?.kind === 'event' ? EVENTS : ''
  const [chosen, setChosen] = useState('')
  const source = standsIn || chosen || DOCUMENT_IDS[0] || ''
  const names = useNames(material.nameable, source)
  const anywhere = useNames(material.nameable, '')
  const choices = useMemo((): readonly Locator[] => {
    if (source === EVENTS) return record.things.filter((thing) => thing.kind === 'event').map(locatorOf)
    const own = record.parts.all.filter(({ locator }) => locator.startsWith(`${source}/`))
    const fits = (part: Part) => {
      const isWords = material.quotable(part.locator) !== null
      const isCell = material.cellAt(part.locator) !== null
      if (kind === 'words') return isWords
      if (kind === 'table') return part.kind === 'table'
      if (kind === 'cell') return isCell
      return kind === 'figure' ? isWords || isCell : isWords || isCell || part.kind === 'table'
    }
    return own.filter(fits).map(locatorOf)
  }, [source, kind, material, record])
  const wordsAt = (locator: Locator) => material.quotable(locator)?.[language]
  const isKnown = isLocator(value) && material.has(value)
  const onPaste = ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
    onChange(placeIn(currentTarget.value) ?? currentTarget.value.slice(0, MOST_WORDS), path)
  return (
    <fieldset className={styles.place}>
      <legend>{legend}</legend>
      <label className={styles.field}>
        <span>{t('place.document')}</span>
        <select
          value={source}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
            onChange('', '')
          }}
        >
          {DOCUMENT_IDS.map((id) => (
            <option key={id} value={id}>
              {nameOfDocument(id)}
            </option>
          ))}
          {kind === 'any' && <option value={EVENTS}>{t('place.events')}</option>}
        </select>
      </label>
      <label className={styles.field}>
        <span>{source === EVENTS ? t('place.event') : t('place.part')}</span>
        <select
          value={isLocator(value) && choices.includes(value) ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value, '')}
        >
          <option value="">{t('place.choose')}</option>
          {choices.map((locator) => (
            <option key={locator} value={locator}>
              {optionName(names.full(locator), wordsAt(locator))}
            </option>
          ))}
        </select>
      </label>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{t('place.paste')}</span>
        <input
          id={fieldId(path)}
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={onPaste}
        />
      </label>
      {value !== '' && (
        <p className={styles.stands}>
          {isKnown ? (
            <>
              {t('place.stands')} <bdi>{anywhere.full(value)}</bdi>
            </>
          ) : (
            t('place.nothing')
          )}
        </p>
      )}
    </fieldset>
  )
}

const locatorOf = ({ locator }: { readonly locator: Locator }): Locator => locator

/** A place by its name and the words it begins with. */
const optionName = (name: string, text: string | undefined): string =>
  text ? `${name}: ${shortened(text, 50)}` : name
