import { createFileRoute } from '@tanstack/react-router'
import { UnknownPane } from '../../ui/shell/unknown-pane.tsx'

/** A pane that does not exist: the text stands, and the pane says so. */
export const Route = createFileRoute('/$lang/read/$document/$')({ component: UnknownPane })
