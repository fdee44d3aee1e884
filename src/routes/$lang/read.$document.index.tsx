import { createFileRoute } from '@tanstack/react-router'

/** The reader without a pane; without this route its own address would fall to the one of panes that do not exist. */
export const Route = createFileRoute('/$lang/read/$document/')({})
