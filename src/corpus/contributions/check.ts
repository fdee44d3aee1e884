/** A data set that is not sound stops the build, and the message names the cell. */
import type { Locator } from '../../locator.ts'
import type { Category, DataSet, Figure } from './data-set.ts'

export class DataSetError extends Error {
  constructor(where: string, problem: string) {
    super(`contributions, ${where}: ${problem}`)
    this.name = 'DataSetError'
  }
}

const isCount = (value: number | null) => value === null || (Number.isSafeInteger(value) && value >= 0)

function checkFigure({ locator, printed, printedValue, reconciled }: Figure): void {
  if (!isCount(printedValue)) throw new DataSetError(locator, `«${printed}» is not a count`)
  if (!isCount(reconciled)) throw new DataSetError(locator, `${reconciled} is not a count`)
  if ((printed === null) !== (printedValue === null))
    throw new DataSetError(locator, 'has a printed figure without its value, or a value without its figure')
}

function checkCategories(kind: string, categories: readonly Category[]): Set<string> {
  if (categories.length === 0) throw new DataSetError(kind, 'there are none')
  const keys = new Set<string>()
  for (const { key, label } of categories) {
    if (keys.has(key)) throw new DataSetError(`${kind} ${key}`, 'is there twice')
    if (!label.ar || !label.en)
      throw new DataSetError(`${kind} ${key}`, 'has no label in one of the languages')
    keys.add(key)
  }
  return keys
}

/** A total as reconciled is what its cells come to, as far as they are known. */
function checkTotal(total: Figure, cells: readonly Figure[]): void {
  checkFigure(total)
  if (cells.some((cell) => cell.reconciled === null)) return
  const sum = cells.reduce((before, cell) => before + (cell.reconciled ?? 0), 0)
  if (total.reconciled !== sum)
    throw new DataSetError(total.locator, `is reconciled to ${total.reconciled}, its cells add up to ${sum}`)
}

/** @throws DataSetError that names the cell, group or channel at fault */
export function checkDataSet(data: DataSet): DataSet {
  const groups = checkCategories('group', data.groups)
  const channels = checkCategories('channel', data.channels)
  const seen = new Set<string>()
  const locators = new Set<Locator>()
  for (const cell of data.cells) {
    if (!groups.has(cell.group)) throw new DataSetError(cell.locator, `there is no group ${cell.group}`)
    if (!channels.has(cell.channel))
      throw new DataSetError(cell.locator, `there is no channel ${cell.channel}`)
    const key = `${cell.group} ${cell.channel}`
    if (seen.has(key) || locators.has(cell.locator)) throw new DataSetError(cell.locator, 'is there twice')
    seen.add(key)
    locators.add(cell.locator)
    checkFigure(cell)
  }
  for (const group of groups) {
    for (const channel of channels) {
      // A cell that the print lacks is a cell with null figures, not a hole: it is drawn and listed as missing.
      if (!seen.has(`${group} ${channel}`)) throw new DataSetError(`${group}.${channel}`, 'has no cell')
    }
    if (!data.groupTotals.some((total) => total.group === group))
      throw new DataSetError(group, 'has no total')
  }
  for (const channel of channels) {
    if (!data.channelTotals.some((total) => total.channel === channel))
      throw new DataSetError(channel, 'has no total')
  }
  for (const total of data.groupTotals)
    checkTotal(
      total,
      data.cells.filter((cell) => cell.group === total.group),
    )
  for (const total of data.channelTotals)
    checkTotal(
      total,
      data.cells.filter((cell) => cell.channel === total.channel),
    )
  checkTotal(data.total, data.cells)
  for (const { id, groups: invited, about } of data.invited) {
    const unknown = invited.find((group) => !groups.has(group))
    if (unknown) throw new DataSetError(`invited ${id}`, `there is no group ${unknown}`)
    if (!isCount(about) || about === 0) throw new DataSetError(`invited ${id}`, `${about} is not a count`)
  }
  return data
}
