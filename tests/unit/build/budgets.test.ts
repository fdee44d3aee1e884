import { describe, expect, it } from 'vitest'
import { overBudget, type PageWeight, weightTable } from '../../../src/build/budgets.ts'

const BUDGETS = { '': { html: 10, scripts: 100, fonts: 50, data: 5 } }

const page = (scripts: number): PageWeight => ({
  path: '/ar/somewhere',
  budget: '',
  bytes: { html: 9000, scripts, fonts: 0, data: 0 },
  files: [
    { name: 'assets/small.js', kind: 'scripts', bytes: 1000 },
    { name: 'assets/large.js', kind: 'scripts', bytes: scripts - 1000 },
  ],
})

describe('the budget of a page', () => {
  it('is kept up to the last byte', () => {
    expect(overBudget([page(100_000)], BUDGETS)).toEqual([])
  })

  it('names page, kind and the largest files first when it is not', () => {
    expect(overBudget([page(100_001)], BUDGETS)).toEqual([
      '/ar/somewhere: scripts 100.0 kB of 100 (assets/large.js 99.0, assets/small.js 1.0)',
    ])
  })

  it('is printed with the heaviest page of its kind', () => {
    expect(weightTable([page(40_000), page(70_000)], BUDGETS)).toContain('70.0/100')
  })
})
