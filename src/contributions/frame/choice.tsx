import { useId } from 'react'
import styles from './choice.module.css'

interface Props {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

/** A few ways of seeing the same thing, one of them chosen. */
export function Choice({ legend, options, chosen, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className={`${styles.choice} screen-only`}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
