import styles from './marked-text.module.css'

/** What is copied before the mark of a note. Its space does not break: a mark never begins a line. */
export const BEFORE_MARK = '\u00a0['

/** Neither seen nor spoken, but copied: “2006 [2]”, where the mark’s number alone would make the year a larger one. */
export function Copied({ text }: { readonly text: string }) {
  return (
    <span className={styles.copied} aria-hidden="true">
      {text}
    </span>
  )
}
