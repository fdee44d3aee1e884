import type { DocumentId } from '../corpus/load.ts'

/**
 * The panes that can stand beside a text. Each is a child route of the reader (a file in src/routes/$lang/) and has its
 * label in the catalogues (reader.panes).
 */
export const PANES = [
  { name: 'timeline', to: '/$lang/read/$document/timeline', only: null },
  { name: 'evidence', to: '/$lang/read/$document/evidence', only: null },
  { name: 'contributions', to: '/$lang/read/$document/contributions', only: 'a-66-77' },
] as const satisfies readonly {
  name: string
  to: string
  /** The one document it belongs to; null for all. */
  only: DocumentId | null
}[]

export type PaneName = (typeof PANES)[number]['name']

const NO_PANE = '/$lang/read/$document/'

/** The pane that a child route of the reader stands for; a child that is none of ours is `unknown`. */
export const paneOfRoute = (routeId: string | null): PaneName | 'unknown' | null =>
  routeId === null || routeId === NO_PANE
    ? null
    : (PANES.find((pane) => pane.to === routeId)?.name ?? 'unknown')

export const panesOf = (document: DocumentId) =>
  PANES.filter((pane) => pane.only === null || pane.only === document)
