import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/contributions/export/compose.ts'
import { CHARTS } from '../../../src/contributions/registry.ts'
import { seriesOf } from '../../../src/contributions/series.ts'
import { svgOf } from '../../../src/drawing/svg-file.ts'
import { directionOf, LANGUAGES } from '../../../src/i18n/language.ts'
import { misplacedWords } from '../drawing/support/misplaced-words.ts'
import { REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

const FONTS = '@font-face{font-family:Masar;src:url(data:font/woff2;base64,AA==)}'

describe.each(LANGUAGES)('a picture that stands alone, %s', async (language) => {
  const words = await wordsIn(language)
  const direction = directionOf(language)

  it.each(['printed', 'reconciled'] as const)('says that its figures are %s', (basis) => {
    for (const chart of CHARTS) {
      const input = { series: seriesOf(REPORT, basis), view: {}, words }
      const svg = svgOf(compose({ chart, input, direction }), FONTS)
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
      const picture = compose({ chart, input, direction })
      const svg = svgOf(picture, FONTS)
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(file.querySelector('parsererror')).toBeNull()
      const texts = [...file.querySelectorAll('text')]
      const said = texts.map((text) => text.textContent).join(' ')
      expect(said).toContain(words.t(chart.title))
      expect(said).toContain('A/66/77-E/2011/103')
      expect(said.includes('†')).toBe(chart.namesChannels)
      for (const text of texts) {
        expect(text.hasAttribute('direction')).toBe(false)
        expect(text.getAttribute('text-anchor')).toMatch(/start|middle|end/)
        expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(picture.width)
        // Its own direction goes with the words.
        expect(text.textContent).toMatch(direction === 'rtl' ? /^\u2067.*\u2069$/ : /^[^\u2067]*$/)
      }
      // Nothing is asked of the network, of a style sheet or of the page it came from.
      expect(svg.replace(FONTS, '')).not.toMatch(/var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)|color-mix/)
      const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id)
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
    }
  })

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
    'stands where it should in a renderer that ignores direction: %s',
    (_, chart) => {
      const input = { series: seriesOf(REPORT, 'printed'), view: {}, words }
      expect(misplacedWords(compose({ chart, input, direction }))).toEqual([])
    },
  )
})
