/**
 * Does something once the browser has drawn what has just changed, so that nobody waits for it; in a window that is out of
 * sight, which draws nothing, soon.
 * @returns calls it off
 */
export function afterPaint(work: () => void): () => void {
  let frame = 0
  let timer = 0
  const soon = () => {
    timer = window.setTimeout(work)
  }
  if (document.hidden) soon()
  else frame = window.requestAnimationFrame(soon)
  return () => {
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
