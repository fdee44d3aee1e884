import { useMatches } from '@tanstack/react-router'
import { useDialogWhenAsked } from '../dialog-when-asked.tsx'
import { useLanguage } from '../language-context.tsx'
import { useIntents } from './use-intents.ts'

const HELP = { fetch: () => import('./keyboard-help.tsx'), words: ['keys'] } as const

/** The list of keys, which opens on every page by its key. */
export function KeysHelp() {
  const { direction } = useLanguage()
  const reads = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.reads) })
  const { open, dialog } = useDialogWhenAsked(HELP, { reads })
  useIntents(direction, (intent) => {
    if (intent !== 'help') return false
    open()
    return true
  })
  return dialog
}
