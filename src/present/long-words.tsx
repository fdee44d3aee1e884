import type { ReactNode } from 'react'
import styles from './long-words.module.css'

/** No word of either language is as long: it is an address, or has been joined from several. */
const LONG = /\S{31}/

interface Props {
  readonly text: string
  /** The text as it is set. */
  readonly children: ReactNode
}

/**
 * Words as large as their step allows. An ordinary word stays whole, and the step has smaller letters where it has no
 * room; a very long one is broken across lines, so that it neither runs past the edge nor makes all the others small.
 */
export function LongWords({ text, children }: Props) {
  return LONG.test(text) ? <span className={styles.broken}>{children}</span> : children
}
