import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import styles from './about-page.module.css'

interface Props {
  /** What the text is, for those who do not see it. */
  readonly label: string
  readonly text: string
  /** What the button says. */
  readonly copy: string
}

/** A text to take away: it can be selected where it stands, and a button copies it. */
export function CopiedText({ label, text, copy }: Props) {
  const { t } = useTranslation('about')
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const id = useId()
  const put = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('notCopied')
    }
  }
  return (
    <>
      <p id={id} className="visually-hidden">
        {label}
      </p>
      <blockquote aria-labelledby={id} className={styles.taken}>
        {text}
      </blockquote>
      <p className="screen-only">
        <Button look="small" onClick={put}>
          {copy}
        </Button>{' '}
        <span role="status">{said && t(said)}</span>
      </p>
    </>
  )
}
