import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { newAnnotation } from '../../../../src/notes/model/changes.ts'
import { entrySchema } from '../../../../src/notes/model/entry.ts'
import { chartAt, stepAt } from '../../../../src/notes/places/place-names.ts'
import { chartLocator, kindOf, stepLocator } from '../../../../src/place/actions/target.ts'

/** Whether a note may stand on it. */
const canBeNoted = (at: ReturnType<typeof chartLocator>) =>
  v.is(entrySchema, newAnnotation('note', { at }, 'words'))

describe('the locator of', () => {
  it('a chart is read as it is written', () => {
    const locator = chartLocator('every-voice')
    expect(kindOf(locator)).toBe('chart')
    expect(chartAt(locator)).toBe('every-voice')
    expect(stepAt(locator)).toBeNull()
    expect(canBeNoted(locator)).toBe(true)
  })
  it('a step of a talk is read as it is written', () => {
    const locator = stepLocator('who-spoke', 3)
    expect(kindOf(locator)).toBe('step')
    expect(stepAt(locator)).toEqual({ deck: 'who-spoke', step: '3' })
    expect(chartAt(locator)).toBeNull()
    expect(canBeNoted(locator)).toBe(true)
  })
})
