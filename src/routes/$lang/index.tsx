import { createFileRoute } from '@tanstack/react-router'
import { FrontPage } from '../../home/front-page.tsx'

export const Route = createFileRoute('/$lang/')({ component: FrontPage })
