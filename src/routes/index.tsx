import { createFileRoute } from '@tanstack/react-router'
import { ChooseLanguage } from '../home/choose-language.tsx'

/** `/` : boot.ts goes on to the reader’s language; without scripts the two languages are offered. */
export const Route = createFileRoute('/')({ component: ChooseLanguage })
