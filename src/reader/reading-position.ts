/** Where in the document a person is: pure, so that it is tested without a browser. */

/** A part on the page; `top` and `bottom` in CSS px from the top of the viewport. */
export interface PartBox {
  readonly eId: string
  readonly top: number
  readonly bottom: number
}

/**
 * The part being read: the last one that begins at or above the reading line, also where it has been scrolled past. Null
 * above the first part.
 * @param boxes in document order
 * @param line distance of the reading line from the top of the viewport
 */
export function partAtLine(boxes: readonly PartBox[], line: number): string | null {
  let low = 0
  let high = boxes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((boxes[middle]?.top ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return boxes[low - 1]?.eId ?? null
}
