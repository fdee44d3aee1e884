/** The dialog that stands over the page and keeps its keys; null where none is open. */
export const openDialog = (): HTMLDialogElement | null => document.querySelector('dialog:modal')

/** The key that opened a dialog, pressed again, closes it: whether it has. `asked` is what the key asks for. */
export function closedByItsKey(
  dialog: HTMLDialogElement,
  event: Pick<KeyboardEvent, 'repeat' | 'preventDefault'>,
  asked: string | null,
): boolean {
  // Held down it has only just opened it.
  if (event.repeat || asked === null || dialog.dataset.openedBy !== asked) return false
  event.preventDefault()
  dialog.close()
  return true
}
