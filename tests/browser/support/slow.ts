/**
 * A slow machine and a slow network, to find tests that pass only where all is quick: `npm run test:slow -- search`
 * runs them with a processor a sixth as fast (`SLOW=10`: a tenth), and every answer of the server comes up to 400 ms late,
 * each by another time.
 */
import type { BrowserContext, Page } from '@playwright/test'

const RATE = Number(process.env.SLOW ?? 0)
const LATEST_MS = 400

async function throttle(context: BrowserContext, page: Page): Promise<void> {
  try {
    const browser = await context.newCDPSession(page)
    await browser.send('Emulation.setCPUThrottlingRate', { rate: RATE })
  } catch {
    // A page that is closed by then needs it no more.
  }
}

/** Makes every page of a context slow, where that is asked for. */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (RATE === 0) return
  context.on('page', (page) => throttle(context, page))
  await context.route('**/*', async (route) => {
    await new Promise((later) => setTimeout(later, Math.random() * LATEST_MS))
    // A page that has gone on meanwhile asks no more.
    await route.fallback().catch(() => undefined)
  })
}
