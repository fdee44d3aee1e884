/**
 * Before the app comes: the words of a stage are made as large as their room as soon as that is known, so that they are
 * first seen as the app will leave them. Part of the boot script of a stage, so kept small.
 */
import { largestSizes } from './largest-sizes.ts'
import { MOST } from './type-sizes.ts'

/** Every stage that the app has not measured yet. */
const STAGES = '[data-stage]:not([data-fitted])'

function fitSteps(): void {
  for (const stage of document.querySelectorAll(STAGES)) {
    // With the step that is seen those that have one size with it.
    const steps = [...stage.querySelectorAll<HTMLElement>('[data-kind]')]
    const most = MOST[steps[0]?.dataset.kind as keyof typeof MOST]
    const size = String(Math.min(...largestSizes(steps, most)))
    for (const step of steps) step.dataset.type = size
  }
}

/** Runs before the page is parsed. What changes a stage's size or its letters has it fitted anew, until the app does it. */
export function fitEarly(): void {
  const root = document.documentElement
  root.setAttribute('data-fitting', '')
  const fitFirst = () => {
    fitSteps()
    root.removeAttribute('data-fitting')
  }
  // Before each frame: nobody is told of a style sheet before the browser paints with it.
  const untilStyled = () => {
    if (document.styleSheets.length > 1) fitFirst()
    else if (document.readyState === 'loading') requestAnimationFrame(untilStyled)
  }
  untilStyled()
  document.addEventListener('DOMContentLoaded', fitFirst)
  document.fonts.addEventListener('loadingdone', fitSteps)
  addEventListener('resize', fitSteps)
}
