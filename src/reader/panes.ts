import { type DocumentId, documentEntry } from '../corpus/load.ts'

/**
 * The panes that can stand beside a text. Each is a child route of the reader (a file in src/routes/$lang/) and has its
 * label in the catalogues (reader.panes).
 */
export const PANES = [
  { name: 'timeline', to: '/$lang/read/$document/timeline', everywhere: true },
  { name: 'evidence', to: '/$lang/read/$document/evidence', everywhere: true },
  { name: 'glossary', to: '/$lang/read/$document/glossary', everywhere: true },
  { name: 'map', to: '/$lang/read/$document/map', everywhere: true },
  { name: 'contributions', to: '/$lang/read/$document/contributions', everywhere: false },
] as const satisfies readonly {
  name: string
  to: string
  /** Beside every text, or only beside those whose definition names it. */
  everywhere: boolean
}[]

export type PaneName = (typeof PANES)[number]['name']

const NO_PANE = '/$lang/read/$document/'

/** The pane that a child route of the reader stands for; a child that is none of ours is `unknown`. */
export const paneOfRoute = (routeId: string | null): PaneName | 'unknown' | null =>
  routeId === null || routeId === NO_PANE
    ? null
    : (PANES.find((pane) => pane.to === routeId)?.name ?? 'unknown')

export const panesOf = (document: DocumentId) =>
  PANES.filter((pane) => pane.everywhere || documentEntry(document).panes.includes(pane.name))

/** Whether their names take two rows on a narrow phone. */
export const hasManyPanes = (document: DocumentId): boolean => panesOf(document).length > 4
