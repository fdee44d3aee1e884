/**
 * How many generated texts a property is tried on: the same twenty every time, so that a commit is judged by what it changed;
 * as many new ones as `RUNS` says when harm is hunted: `RUNS=1000 npx vitest run tests/unit/edition/no-harm.test.ts`.
 */
export const RUNS: { readonly numRuns: number; readonly seed?: number } = process.env.RUNS
  ? { numRuns: Number(process.env.RUNS) }
  : { numRuns: 20, seed: 6677 }
