import type { Page } from '@playwright/test'

type Point = readonly [x: number, y: number]

/**
 * Moves fingers over the screen as a hand does, through the browser's own touch input: down, in steps, up.
 * @param paths of each finger its first and its last place, px of the window
 */
export async function fingers(
  page: Page,
  paths: readonly (readonly [Point, Point])[],
  steps = 8,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const pointsAt = (share: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: from[0] + (to[0] - from[0]) * share,
      y: from[1] + (to[1] - from[1]) * share,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) })
  for (let step = 1; step <= steps; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: pointsAt(step / steps) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
