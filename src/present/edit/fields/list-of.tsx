import type { ReactNode } from 'react'
import { Button, CloseButton } from '../../../ui/controls/button.tsx'
import styles from '../editor.module.css'

interface Props {
  readonly legend: string
  readonly count: number
  readonly least: number
  readonly most: number
  readonly addLabel: string
  readonly removeLabel: (number: number) => string
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
  readonly children: (index: number) => ReactNode
}

/** Several of a kind, one after the other, with a way to add one and to take each away. */
export function ListOf(props: Props) {
  const { legend, count, least, most, addLabel, removeLabel, onAdd, onRemove, children } = props
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and keep nothing to themselves
        <div key={index} className={styles.item}>
          <div>{children(index)}</div>
          {count > least && <CloseButton label={removeLabel(index + 1)} onClick={() => onRemove(index)} />}
        </div>
      ))}
      {count < most && (
        <Button look="small" onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  )
}
