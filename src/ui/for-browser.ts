interface Press {
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether a press on a link asks the browser for something of its own, such as a new tab: no page answers it. */
export const isForBrowser = ({ metaKey, ctrlKey, shiftKey, altKey }: Press): boolean =>
  metaKey || ctrlKey || shiftKey || altKey
