import { createContext, use } from 'react'
import type { Material } from '../deck/material.ts'
import type { Draft } from '../deck/schema.ts'

/** A view that can be chosen from a list, with what it is called. */
export interface ViewChoice {
  readonly path: string
  readonly name: string
}

/** What the fields of a step draw on. */
interface EditContextValue {
  readonly talk: Draft
  readonly material: Material
  readonly views: readonly ViewChoice[]
}

const EditContext = createContext<EditContextValue | null>(null)

export const EditProvider = EditContext.Provider

export function useEditContext(): EditContextValue {
  const value = use(EditContext)
  if (!value) throw new Error('a field outside the editor')
  return value
}

/** The id of a field's element, by its way through the step: what lists problems leads there. */
export const fieldId = (path: string): string => `field-${path}`
