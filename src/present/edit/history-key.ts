import { isComposed, isKey, type KeyStroke } from '../../ui/keyboard/intents.ts'

/** Ctrl-Z or ⌘-Z, with Shift the other way; Ctrl-Y too. They type nothing, so they hold in text fields. */
export function historyKey(stroke: KeyStroke): 'undo' | 'redo' | null {
  if (stroke.ctrlKey === stroke.metaKey || stroke.altKey || isComposed(stroke)) return null
  if (isKey(stroke, 'z', 'KeyZ')) return stroke.shiftKey ? 'redo' : 'undo'
  return isKey(stroke, 'y', 'KeyY') && !stroke.shiftKey && stroke.ctrlKey ? 'redo' : null
}
