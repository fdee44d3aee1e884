import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { whileComing } from '../../ui/coming.ts'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { handleMissingFile } from '../../ui/shell/missed.ts'
import { whenPersonActs } from '../person-acts.ts'
import { ActionPanel } from './action-panel.tsx'
import type { Target } from './target.ts'
import type { PanelAction, Said, ThingAction } from './thing-action.ts'

interface Doing {
  readonly action: PanelAction
  readonly target: Target
}

/** Does what was chosen, and shows what comes of it: a panel, or a line that stays until a person does something else. */
export function useDoing(): {
  readonly choose: (action: ThingAction, target: Target) => void
  readonly isBusy: boolean
  readonly shown: ReactNode
} {
  const { t } = useTranslation('actions')
  const { language } = useLanguage()
  const [panel, setPanel] = useState<Doing | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => (said ? whenPersonActs(() => setSaid(null)) : undefined), [said])
  const choose = (action: ThingAction, target: Target) => {
    const tell = (outcome: Said | PanelAction) =>
      typeof outcome === 'string' ? setSaid(outcome) : setPanel({ action: outcome, target })
    setSaid(null)
    if ('panel' in action) setPanel({ action, target })
    else {
      whileComing(action.run(target, language)).then(tell, async (error: unknown) => {
        if (!(await handleMissingFile(error))) setSaid('failed')
      })
    }
  }
  const shown = (
    <>
      {panel && <ActionPanel action={panel.action} target={panel.target} onClose={() => setPanel(null)} />}
      <StatusLine floating>{said && t(`said.${said}`)}</StatusLine>
    </>
  )
  return { choose, isBusy: panel !== null, shown }
}
