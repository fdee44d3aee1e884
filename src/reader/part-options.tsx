import { partLocator } from '../locator.ts'
import { ActionsButton } from '../place/actions/actions-button.tsx'
import { useNames } from '../place/names.ts'
import styles from './part-options.module.css'
import { useReader } from './reader-context.tsx'

interface Props {
  readonly eId: string
  /** What holds it: a row that begins where the numbers do, one that begins where the text does, or a line of words. */
  readonly within: 'row' | 'text' | 'line'
}

const LOOKS = { row: styles.margin, text: styles.inText, line: styles.inline } as const

/** The menu of a part without a number: where paragraphs have their number, in the margin or between the languages. */
export function PartOptions({ eId, within }: Props) {
  const { id, parts } = useReader()
  const locator = partLocator(id, eId)
  const { full } = useNames({ parts }, id)
  return <ActionsButton locator={locator} name={full(locator)} className={LOOKS[within]} />
}
