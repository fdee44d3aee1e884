import { Button } from '../../ui/controls/button.tsx'
import styles from './speaker.module.css'

interface Props {
  /** Whether there is anything to be told. */
  readonly isTold: boolean
  readonly says: string
  /** What can be done about it. */
  readonly action: string
  readonly onAct: () => void
}

/** What the speaker is told while the talk is given, to the eye and aloud, with what can be done about it. */
export function Told({ isTold, says, action, onAct }: Props) {
  return (
    <div role="status">
      {isTold && (
        <div className={styles.told}>
          <p>{says}</p>
          <Button look="small" onClick={onAct}>
            {action}
          </Button>
        </div>
      )}
    </div>
  )
}
