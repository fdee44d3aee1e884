import type { SceneText } from '../scene/scene.ts'

const LEAST_BETWEEN = 4

type Measure = (text: string, size: number) => number

const share = (one: SceneText, other: SceneText, widthOf: Measure): number =>
  (Math.abs(other.x - one.x) - LEAST_BETWEEN) /
  (widthOf(one.text, one.size) + widthOf(other.text, other.size))

const onLineWith = ({ y, size }: SceneText, texts: readonly SceneText[]): readonly SceneText[] =>
  texts.filter((other) => Math.abs(other.y - y) < size * 1.2)

/**
 * Words that begin at one side of a plot and words that end at the other: where two on one line would meet, both are set
 * smaller, by as much as is missing; so are those that alone are longer than the plot is wide.
 */
export function keptApart(texts: readonly SceneText[], width: number, widthOf: Measure): SceneText[] {
  return texts.map((text) => {
    const room = text.anchor === 'end' ? text.x : width - text.x
    const facing = onLineWith(text, texts).filter(({ anchor }) => anchor !== text.anchor)
    const shares = facing.map((other) => share(text, other, widthOf))
    const smallest = Math.min(1, (room - LEAST_BETWEEN) / widthOf(text.text, text.size), ...shares)
    return smallest < 1 ? { ...text, size: text.size * smallest } : text
  })
}

/**
 * How far words that belong together move down or up so that they are on a line with none of these that they would meet:
 * as little as does, a quarter of a line at a time, no further than `most` and not below `lowest`; 0 where no place does.
 */
export function clearOf(
  together: readonly SceneText[],
  others: readonly SceneText[],
  { most, lowest }: { readonly most: number; readonly lowest: number },
  widthOf: Measure,
): number {
  const meets = (moved: number) =>
    together.some((text) => {
      const there = { ...text, y: text.y + moved }
      if (moved > 0 && there.y > lowest) return true
      return onLineWith(there, others).some(
        (other) => other.anchor === text.anchor || share(there, other, widthOf) < 1,
      )
    })
  const step = (together[0]?.size ?? most) / 4
  for (let moved = 0; moved <= most; moved += step) {
    const way = [moved, -moved].find((one) => !meets(one))
    if (way !== undefined) return way
  }
  return 0
}
