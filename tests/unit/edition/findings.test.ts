import { describe, expect, it } from 'vitest'
import { diagnose, NO_SIGNS } from '../../../src/edition/diagnosis/diagnose.ts'
import { findingsOf, KINDS } from '../../../src/edition/diagnosis/finding.ts'

describe('what was decided on each kind', () => {
  it('is there for every kind, and for a document kept before a kind was known without it', () => {
    const diagnosis = diagnose(NO_SIGNS)
    expect(findingsOf(diagnosis).map(([kind]) => kind)).toEqual(KINDS)
    const { letters, order } = diagnosis
    expect(findingsOf({ letters, order }).map(([kind]) => kind)).toEqual(['letters', 'order'])
  })
})
