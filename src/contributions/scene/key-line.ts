import type { TextSpacing } from '../../drawing/text-width.ts'
import { widthOf } from './measure.ts'
import type { KeySwatch, SceneText } from './scene.ts'

export interface KeyItem {
  readonly id: string
  readonly text: string
  readonly tone: number
  readonly shade: number
}

interface KeyLine {
  readonly keys: readonly KeySwatch[]
  readonly texts: readonly SceneText[]
  /** Height taken; 0 when there is nothing to explain. */
  readonly height: number
}

interface KeyRoom {
  readonly width: number
  readonly em: number
  readonly top: number
  readonly spacing?: TextSpacing | undefined
}

/** Swatches with their words on as many lines as they need, for what has no room to be labelled where it stands. */
export function keyLine(items: readonly KeyItem[], { width, em, top, spacing }: KeyRoom): KeyLine {
  const size = em * 0.95
  const keys: KeySwatch[] = []
  const texts: SceneText[] = []
  let x = 0
  let line = 0
  for (const item of items) {
    const needed = size * 1.35 + widthOf(item.text, size, spacing)
    if (x > 0 && x + needed > width) {
      x = 0
      line += 1
    }
    const y = top + line * em * 1.7
    keys.push({
      id: `key.${item.id}`,
      x,
      y: y + em * 0.3,
      size: size * 0.95,
      tone: item.tone,
      shade: item.shade,
    })
    texts.push({
      id: `key.${item.id}`,
      x: x + size * 1.35,
      y: y + em * 1.1,
      text: item.text,
      anchor: 'start',
      size,
      colour: 'ink',
    })
    x += needed + em * 1.2
  }
  return { keys, texts, height: items.length === 0 ? 0 : (line + 1) * em * 1.7 + em * 0.6 }
}
