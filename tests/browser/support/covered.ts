import type { Locator } from '@playwright/test'

/**
 * How many parts of a drawing lie over others.
 * @param parts selector of what may not, below the drawing: its words, or also its marks
 * @param touching by how many px the boxes of two may run into each other, along and across the line: they are larger than
 * the letters in them
 */
export const coveredIn = (
  drawing: Locator,
  parts: string,
  touching = { along: 2, across: 6 },
): Promise<number> =>
  drawing.evaluate(
    (node, { parts, touching: { along, across } }) => {
      const boxes = [...node.querySelectorAll(parts)]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width }) => width > 0)
      return boxes.filter((a, i) =>
        boxes.some(
          (b, j) =>
            i < j &&
            a.left < b.right - along &&
            b.left < a.right - along &&
            a.top < b.bottom - across &&
            b.top < a.bottom - across,
        ),
      ).length
    },
    { parts, touching },
  )
