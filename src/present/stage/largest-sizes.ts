/** How large the words of a step may be, tried where they stand. Part of the boot script of a stage, so kept small. */
import { LARGEST, SMALLEST } from './type-sizes.ts'

const fits = (body: Element): boolean =>
  body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1

/**
 * The largest size of type at which each step has room for its words; each is left at one of the sizes tried. Halved
 * from both ends, and all steps at once, so that the page is laid out five times and no more.
 * @param most a size beyond which none is tried
 */
export function largestSizes(steps: readonly HTMLElement[], most = LARGEST): number[] {
  const tried = steps.map((step) => ({
    step,
    body: step.querySelector('[data-fit]') ?? step,
    least: SMALLEST,
    most,
    size: SMALLEST,
  }))
  for (;;) {
    const open = tried.filter((each) => each.least < each.most)
    if (open.length === 0) return tried.map(({ least }) => least)
    for (const each of open) {
      each.size = Math.ceil((each.least + each.most) / 2)
      each.step.dataset.type = String(each.size)
    }
    for (const each of open) {
      if (fits(each.body)) each.least = each.size
      else each.most = each.size - 1
    }
  }
}
