import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { open } from './support/app.ts'
import { expect, test } from './support/test.ts'

async function taken(page: Page, chart: string, kind: 'SVG' | 'PNG') {
  const button = page.locator(`#${chart}`).getByRole('button', { name: kind, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Run where the SVG is shown: its words of which the PNG has nothing in their colour where they should stand. */
async function wordsMissing(png: string): Promise<(string | null)[]> {
  await document.fonts.ready
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const [svg] = document.querySelectorAll('svg')
  if (!context || !svg) return ['no picture']
  context.drawImage(image, 0, 0)
  const page = svg.getBoundingClientRect()
  const scale = image.width / page.width
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const { left, top, width, height } = text.getBoundingClientRect()
    const box = [left - page.left, top - page.top, width, height].map((length) => Math.round(length * scale))
    const [x = 0, y = 0, w = 1, h = 1] = box
    const colour =
      (text.getAttribute('fill') ?? '').match(/\w\w/g)?.map((part) => Number.parseInt(part, 16)) ?? []
    const { data } = context.getImageData(x, y, w, h)
    for (let at = 0; at < data.length; at += 4)
      if (colour.every((part, channel) => Math.abs(part - (data[at + channel] ?? 0)) < 8)) return []
    return [text.textContent]
  })
}

test('pictures are made without asking anyone for anything, and every word is in them', async ({ page }) => {
  const pictures = []
  for (const path of ['/ar/contributions?basis=printed', '/en/contributions?bars=share&by=channel']) {
    await open(page, path)
    for (const chart of ['how-many', 'asked-and-answered']) {
      const [svg, png] = [await taken(page, chart, 'SVG'), await taken(page, chart, 'PNG')]
      expect(svg.name).toBe(`a-66-77-${chart}-${path.slice(1, 3)}.svg`)
      expect(svg.bytes.toString('utf8')).toContain('font/woff2;base64')
      pictures.push({ of: `${path} ${chart}`, svg: svg.bytes.toString('utf8'), png: png.bytes })
    }
  }
  // Looked at afterwards: a page behind another one is given hardly any time.
  const viewer = await page.context().newPage()
  for (const { of, svg, png } of pictures) {
    await viewer.setContent(svg.replace(/^<\?xml.*\?>/, ''))
    expect(await viewer.evaluate(wordsMissing, png.toString('base64')), of).toEqual([])
  }
})
