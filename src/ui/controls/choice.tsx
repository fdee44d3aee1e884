import { useId } from 'react'
import styles from './choice.module.css'

interface Props<T extends string> {
  /** What is chosen. */
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** Boxes fill a form; words stand in one line above what they change. */
  readonly look: 'boxes' | 'words'
}

/** A few values side by side, one of them chosen. */
export function Choice<T extends string>({ legend, options, value: chosen, onChange, look }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={`${styles.choice} ${styles[look]} screen-only`}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
            <span className={styles.label}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
