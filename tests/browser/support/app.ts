import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until the app answers: taken over, effects run, fonts in place. */
export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('html'), 'the app takes the page over').toHaveAttribute('data-app', 'live')
  await settled(page)
}

/** Waits until fonts have arrived and what React and the browser had still to do is done. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))
    // What is out of sight changes its language after the rest.
    while (document.querySelector('article [aria-busy], [data-later]'))
      await new Promise((done) => requestAnimationFrame(done))
  })
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilReady(page)
}

/** Distance of an element from the top of the window. */
export const topOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => node.getBoundingClientRect().top)

/** The chosen paragraph, by eId; null when none is. */
export const chosenOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[data-chosen]')?.id ?? null)

export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash)

/** Moves the window by wheel, as a person does, until the element stands `at` px below the top of the window. */
export async function scrollTo(page: Page, element: Locator, at: number): Promise<void> {
  // Over the element's own column: a wheel over the pane scrolls the pane.
  const box = await element.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 400) / 2, 300)
  for (let round = 0; round < 4; round++) {
    const away = (await topOf(element)) - at
    if (Math.abs(away) < 2) break
    await page.mouse.wheel(0, away)
    await settled(page)
  }
}
