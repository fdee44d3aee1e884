import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAYOUT_WIDTHS } from '../../../src/contributions/scene/measure.ts'

const css = readFileSync(
  new URL('../../../src/contributions/frame/rooms.module.css', import.meta.url),
  'utf8',
)

it('a prerendered drawing is kept room for by the widths that it is laid out for', () => {
  const rules = [...css.matchAll(/@container plot \(([^)]+)\) \{\s*:root\[data-scripts\] ([^{]+) \{/g)]
  const wanted = LAYOUT_WIDTHS.map((width, index) => {
    const next = LAYOUT_WIDTHS[index + 1]
    const query =
      index === 0
        ? `width < ${next}px`
        : next === undefined
          ? `width >= ${width}px`
          : `${width}px <= width < ${next}px`
    return [query, `.room:nth-child(${index + 1})`]
  })
  expect(rules.map(([, query, selector]) => [query, selector])).toEqual(wanted)
})
