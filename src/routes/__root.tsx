import { createRootRoute, Outlet } from '@tanstack/react-router'
import { UnknownLanguage } from '../ui/shell/unknown-language.tsx'

export const Route = createRootRoute({
  component: Outlet,
  notFoundComponent: UnknownLanguage,
})
