/**
 * A page carries the style of what is written in it. What the app may draw besides is styled by the sheet of the whole
 * site, which comes when the text is painted; its rules stand in the same order, so nothing that is seen changes.
 * @returns once it applies; at once in a page that links it itself
 * @throws Error when it does not come
 */
export function wholeSheet(): Promise<void> {
  const href = document.querySelector<HTMLElement>('script[data-sheet]')?.dataset.sheet
  if (href === undefined) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`the style sheet ${href} did not come`))
    document.head.append(link)
  })
}
