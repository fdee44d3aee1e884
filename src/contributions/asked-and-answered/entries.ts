import type { Invited } from '../../corpus/contributions/data-set.ts'
import type { Series, Sum } from '../series.ts'

/** Those invited together, and what came from them. */
export interface Entry {
  readonly invited: Invited
  readonly sums: readonly Sum[]
  readonly sum: number
  readonly stated: number
}

export const entriesOf = (series: Series): Entry[] =>
  series.data.invited.map((invited) => {
    const sums = series.groups.filter(({ category }) => invited.groups.includes(category.key))
    return {
      invited,
      sums,
      sum: sums.reduce((all, { sum }) => all + sum, 0),
      stated: sums.reduce((all, { sum, stated }) => all + Math.max(sum, stated), 0),
    }
  })

/** The groups that the document gives no invited figure for. */
export const uninvited = (series: Series): Sum[] =>
  series.groups.filter(
    ({ category }) => !series.data.invited.some(({ groups }) => groups.includes(category.key)),
  )
