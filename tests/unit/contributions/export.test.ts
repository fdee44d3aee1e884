// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/contributions/export/compose.ts'
import { FILE_COLOURS } from '../../../src/contributions/export/file-colours.ts'
import { allDrawn, PROBE_HEIGHT, PROBE_WIDTH } from '../../../src/contributions/export/probe.ts'
import { CHARTS } from '../../../src/contributions/registry.ts'
import { seriesOf } from '../../../src/contributions/series.ts'
import { directionOf, LANGUAGES } from '../../../src/i18n/language.ts'
import { REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

const FONTS = '@font-face{font-family:Masar;src:url(data:font/woff2;base64,AA==)}'

describe.each(LANGUAGES)('a picture that stands alone, %s', async (language) => {
  const words = await wordsIn(language)
  const direction = directionOf(language)

  it.each(['printed', 'reconciled'] as const)('says that its figures are %s', (basis) => {
    for (const chart of CHARTS) {
      const input = { series: seriesOf(REPORT, basis), view: {}, words }
      const { svg } = compose({ chart, input, direction }, FILE_COLOURS, FONTS)
      const note =
        basis === 'printed'
          ? words.t('basisNote.printed')
          : words.t('basisNote.reconciled', { count: 2, number: '2' })
      expect(svg, chart.id).toContain(note)
    }
  })

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
    for (const view of viewsOf(chart)) {
      const input = { series: seriesOf(REPORT, 'printed'), view, words }
      const { svg, width } = compose({ chart, input, direction }, FILE_COLOURS, FONTS)
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(file.querySelector('parsererror')).toBeNull()
      const texts = [...file.querySelectorAll('text')]
      const said = texts.map((text) => text.textContent).join(' ')
      expect(said).toContain(words.t(chart.title))
      expect(said).toContain('A/66/77-E/2011/103')
      expect(said).toContain('†')
      for (const text of texts) {
        expect(text.getAttribute('direction')).toBe(direction)
        expect(text.getAttribute('text-anchor')).toMatch(/start|middle|end/)
        expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width)
      }
      // Nothing is asked of the network, of a style sheet or of the page it came from.
      expect(svg.replace(FONTS, '')).not.toMatch(/var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)|color-mix/)
      const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id)
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
    }
  })
})

describe('the strip that tells whether the fonts of a picture are there', () => {
  const strip = (columns: readonly number[]) => {
    const pixels = new Uint8ClampedArray(PROBE_WIDTH * PROBE_HEIGHT * 4)
    for (const column of columns) pixels[(PROBE_WIDTH * 10 + column) * 4 + 3] = 255
    return pixels
  }

  it('does so only when a letter of every face is drawn', () => {
    expect(allDrawn(strip([12, 36, 60, 84]), PROBE_WIDTH)).toBe(true)
    expect(allDrawn(strip([12, 36, 60]), PROBE_WIDTH)).toBe(false)
    expect(allDrawn(strip([]), PROBE_WIDTH)).toBe(false)
  })

  it('is below the picture, and in no file that is saved as it is', async () => {
    const [chart] = CHARTS
    if (!chart) throw new Error('no chart')
    const input = { series: seriesOf(REPORT, 'reconciled'), view: {}, words: await wordsIn('en') }
    const request = { chart, input, direction: 'ltr' as const }
    const [plain, probed] = [
      compose(request, FILE_COLOURS, FONTS),
      compose(request, FILE_COLOURS, FONTS, true),
    ]
    expect(probed.height).toBe(plain.height)
    expect(probed.svg).toContain(`height="${plain.height + PROBE_HEIGHT}"`)
    expect(probed.svg.split('<text').length - plain.svg.split('<text').length).toBe(4)
  })
})
