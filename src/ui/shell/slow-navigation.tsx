import { useRouterState } from '@tanstack/react-router'
import { SlowLine } from './slow-line.tsx'

/** Says that the page that a link leads to is still coming, or a part that was asked for. */
export function SlowNavigation() {
  return <SlowLine loading={useRouterState({ select: ({ isLoading }) => isLoading })} />
}
