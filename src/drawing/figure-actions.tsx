import { type ReactNode, useState } from 'react'
import { Button } from '../ui/controls/button.tsx'
import { StatusLine } from '../ui/controls/notice.tsx'
import { handleMissingFile } from '../ui/shell/missed.ts'
import { wholeAddress } from '../ui/whole-address.ts'
import styles from './figure-actions.module.css'

interface Words {
  /** What the list is. */
  readonly label: string
  readonly table: string
  /** What the table is good for. */
  readonly tableTitle?: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  /** While a file is being made. */
  readonly working: string
  readonly failed: string
}

/** A file that is made when somebody takes it. */
interface MadeFile {
  readonly name: string
  /** @throws when it cannot be made */
  readonly save: () => Promise<void>
}

interface Props {
  readonly words: Words
  /** The id of the table, and whether it is shown. */
  readonly table: { readonly id: string; readonly open: boolean; readonly onChange: (open: boolean) => void }
  readonly files: readonly MadeFile[]
  /** The address of what is shown, below that of the site. */
  readonly url: () => string
  /** Files that are there already: list items with a link each. */
  readonly children?: ReactNode
  /** What else can be done: list items. */
  readonly more?: ReactNode
  /** What that opens. */
  readonly opened?: ReactNode
}

/** Table, data, pictures, link: what one can take away from a drawing. */
export function FigureActions({ words, table, files, url, children, more, opened }: Props) {
  const [notice, setNotice] = useState('')
  const take = async (save: MadeFile['save']) => {
    setNotice(words.working)
    try {
      await save()
      setNotice('')
    } catch (error) {
      setNotice((await handleMissingFile(error)) ? '' : words.failed)
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(wholeAddress(url()))
      setNotice(words.copied)
    } catch {
      setNotice(words.copyFailed)
    }
  }
  return (
    <div className={`${styles.actions} screen-only`}>
      <ul className={styles.list} aria-label={words.label}>
        <li>
          <Button
            look="link"
            aria-expanded={table.open}
            aria-controls={table.id}
            title={words.tableTitle}
            onClick={() => table.onChange(!table.open)}
          >
            {words.table}
          </Button>
        </li>
        {children}
        {files.map(({ name, save }) => (
          <li key={name}>
            <Button look="link" onClick={() => void take(save)}>
              {name}
            </Button>
          </li>
        ))}
        <li>
          <Button look="link" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </li>
        {more}
      </ul>
      {opened}
      <StatusLine>{notice}</StatusLine>
    </div>
  )
}
