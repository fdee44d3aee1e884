import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--font-render-hinting=none','--blink-settings=defaultFontSize=32'] })
const p = await (await b.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce', serviceWorkers: 'block' })).newPage()
await p.goto('http://127.0.0.1:8131' + process.argv[2]); await p.waitForSelector('html[data-app=live]'); await p.waitForTimeout(500)
console.log(await p.evaluate(() => {
  const out = []
  let at = document.body
  for (;;) {
    let found = null
    for (const c of at.children) { const d = c.style.display; c.style.display = 'none'; const w = document.documentElement.scrollWidth; c.style.display = d; if (w <= 320) { found = c; break } }
    if (!found) break
    at = found; out.push(at.nodeName + '.' + at.className + '#' + at.id + ' ' + getComputedStyle(at).position+ ' ' + getComputedStyle(at).overflow)
  }
  return [out, at.outerHTML.slice(0, 400), [...at.children].map(c => c.nodeName + '.' + c.className + JSON.stringify(c.getBoundingClientRect()))]
}))
await b.close()
