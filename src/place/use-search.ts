import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SearchSchema } from './search-schema.ts'

/** What the address says to the page: only what means something. */
export function useSearchValues<Values>(schema: Pick<SearchSchema<unknown, Values>, 'read'>): Values {
  const search = useSearch({ strict: false })
  return useMemo(() => schema.read(search), [schema, search])
}

/** What the address says to the page and means nothing. */
export function useWrongValues(schema: Pick<SearchSchema<unknown, unknown>, 'wrong'>): readonly string[] {
  const search = useSearch({ strict: false })
  return useMemo(() => schema.wrong(search), [schema, search])
}
