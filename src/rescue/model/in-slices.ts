/** So long something is worked at before the page may answer, in milliseconds. */
const SLICE = 30

/**
 * Does something long a little at a time, so that the page answers in between.
 * @param steps each of them short
 * @param signal gives it up: what is returned then never comes
 */
export function inSlices<Result>(steps: Iterator<unknown, Result>, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const slice = () => {
      if (signal?.aborted) return
      try {
        const until = performance.now() + SLICE
        for (;;) {
          const step = steps.next()
          if (step.done) return resolve(step.value)
          if (performance.now() >= until) break
        }
        setTimeout(slice)
      } catch (error) {
        reject(error)
      }
    }
    slice()
  })
}
