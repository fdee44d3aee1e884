/** A drawing as data: React puts it on the page (plot.tsx), the export writes it into a file (to-svg.ts). */
export interface VectorNode {
  readonly tag: 'g' | 'rect' | 'circle' | 'path' | 'line' | 'text' | 'pattern'
  readonly key: string
  /** Named as React names them. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly VectorNode[]
  readonly text?: string
}

export const node = (
  tag: VectorNode['tag'],
  key: string,
  attributes: VectorNode['attributes'],
  children?: readonly VectorNode[],
): VectorNode => ({ tag, key, attributes, ...(children ? { children } : {}) })
