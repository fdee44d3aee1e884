import { vi } from 'vitest'

/** Looks until a check holds: as long as a machine needs that has other work as well. */
export const eventually = <Result>(check: () => Result) => vi.waitFor(check, { timeout: 25_000 })
