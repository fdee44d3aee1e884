import type { SceneText } from '../scene/scene.ts'

const LEAST_BETWEEN = 4

/**
 * Words that begin at one side and words that end at the other: where two on one line would meet, both are set smaller,
 * by as much as is missing.
 */
export function keptApart(
  texts: readonly SceneText[],
  widthOf: (text: string, size: number) => number,
): SceneText[] {
  const lengthOf = ({ text, size }: SceneText) => widthOf(text, size)
  return texts.map((text) => {
    const shares = texts
      .filter(({ anchor, y }) => anchor !== text.anchor && Math.abs(y - text.y) < text.size * 1.2)
      .map((other) => {
        const room = Math.abs(other.x - text.x) - LEAST_BETWEEN
        return room / (lengthOf(text) + lengthOf(other))
      })
    const share = Math.min(1, ...shares)
    return share < 1 ? { ...text, size: text.size * share } : text
  })
}
