import { describe, expect, it } from 'vitest'
import { CHARTS } from '../../../src/contributions/registry.ts'
import { boxOf } from '../../../src/contributions/scene/box.ts'
import type { Scene, SceneText } from '../../../src/contributions/scene/scene.ts'
import { BASES, seriesOf } from '../../../src/contributions/series.ts'
import { type TextSpacing, textMeasure } from '../../../src/drawing/text-width.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

/** WCAG 2.2, 1.4.12: what a reader's own style sheet may ask for. */
const SPACING = { letter: 0.12, word: 0.16 }

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

const stretchOf = ({ x, text, size, anchor }: SceneText, spacing?: TextSpacing) => {
  const width = textMeasure(size, spacing)(text)
  return { from: x - width * BEFORE[anchor], to: x + width * (1 - BEFORE[anchor]) }
}

/** What is wrong with where the words stand. */
function faultsOf({ width, texts, marks }: Scene, spacing?: TextSpacing): string[] {
  const placed = texts.map((text) => ({ ...text, ...stretchOf(text, spacing) }))
  return [
    ...placed.flatMap(({ from, to, text }) =>
      from < -0.5 || to > width + 0.5 ? [`“${text}” leaves the plot`] : [],
    ),
    ...placed.flatMap(({ on, from, to, text }) => {
      const mark = marks.find(({ id }) => id === on?.id)
      if (!mark) return []
      const { x0, x1 } = boxOf(mark.shape)
      return from < x0 || to > x1 ? [`“${text}” overruns its mark`] : []
    }),
    ...placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.8 &&
            one.from < other.to &&
            other.from < one.to,
        )
        .map((other) => `“${one.text}” and “${other.text}” overlap`),
    ),
  ]
}

/** Of every chart in every state. */
async function allFaults(language: Language, width: number, spacing?: TextSpacing): Promise<string[]> {
  const words = await wordsIn(language)
  return BASES.flatMap((basis) => {
    const series = seriesOf(REPORT, basis)
    return CHARTS.flatMap((chart) =>
      viewsOf(chart).flatMap((view) =>
        faultsOf(chart.scene({ series, view, words, width, spacing }), spacing).map(
          (fault) => `${chart.id} ${basis} ${JSON.stringify(view)}: ${fault}`,
        ),
      ),
    )
  })
}

describe.each(['ar', 'en'] as const)('in %s, all words of all charts have their room', (language) => {
  it.each([380, 557, 760, 1085, 1443])('in a reader’s own spacing at %i px', async (width) => {
    expect(await allFaults(language, width, SPACING)).toEqual([])
  })

  // On a phone with letters for a projector.
  it.each([200, 206, 233, 260])('laid out for words as large as %i px asks for', async (width) => {
    expect(await allFaults(language, width)).toEqual([])
  })
})
