import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAYOUT_WIDTHS } from '../../../src/contributions/scene/measure.ts'
import { MAP_WIDTHS } from '../../../src/ways/map/layout.ts'

it.each([
  { sheet: 'contributions/frame/rooms.module.css', box: 'plot', widths: LAYOUT_WIDTHS },
  { sheet: 'ways/map/map-rooms.module.css', box: 'map', widths: MAP_WIDTHS },
])(
  'a prerendered drawing is kept room for by the widths that it is laid out for: $sheet',
  ({ sheet, box, widths }) => {
    const css = readFileSync(new URL(`../../../src/${sheet}`, import.meta.url), 'utf8')
    const rules = [...css.matchAll(/@container (\w+) \(([^)]+)\) \{\s*:root\[data-scripts\] ([^{]+) \{/g)]
    const wanted = widths.map((width, index) => {
      const next = widths[index + 1]
      const query =
        index === 0
          ? `width < ${next}px`
          : next === undefined
            ? `width >= ${width}px`
            : `${width}px <= width < ${next}px`
      return [box, query, `.room:nth-child(${index + 1})`]
    })
    expect(rules.map(([, name, query, selector]) => [name, query, selector])).toEqual(wanted)
  },
)
