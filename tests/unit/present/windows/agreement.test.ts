import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../../../src/present/deck/position.ts'
import { startAgreement } from '../../../../src/present/windows/agreement.ts'

const at = (step: number, build = 0): Position => ({ step, build })

test('writes into the address where the talk has gone', () => {
  const { meet } = startAgreement(at(3))
  expect(meet(at(3, 1), at(3))).toEqual({ kind: 'write', at: at(3, 1) })
  expect(meet(at(3, 1), at(3, 1))).toEqual({ kind: 'stay' })
})

test('leads the talk to where a person has gone by the address', () => {
  const { meet } = startAgreement(at(3))
  expect(meet(at(3), at(5))).toEqual({ kind: 'follow', at: at(5) })
  expect(meet(at(5), at(5))).toEqual({ kind: 'stay' })
  expect(meet(at(6), at(5))).toEqual({ kind: 'write', at: at(6) })
})

test('takes what it wrote itself for nobody’s wish when it arrives after the talk has come back', () => {
  const { meet } = startAgreement(at(3, 1))
  expect(meet(at(3), at(3, 1))).toEqual({ kind: 'write', at: at(3) })
  // Back before the address has followed, which then does.
  expect(meet(at(3, 1), at(3, 1))).toEqual({ kind: 'write', at: at(3, 1) })
  expect(meet(at(3, 1), at(3))).toEqual({ kind: 'stay' })
  expect(meet(at(3, 1), at(3, 1))).toEqual({ kind: 'stay' })
})

test('never moves a talk by itself and ends with both the same, however late the address follows', () => {
  const position = fc.record({ step: fc.integer({ min: 1, max: 3 }), build: fc.integer({ min: 0, max: 1 }) })
  const event = fc.oneof(
    fc.record({ kind: fc.constant('talk' as const), to: position }),
    // The address shows the first of those under way that are left over, after others have been passed over.
    fc.record({ kind: fc.constant('address' as const), passed: fc.nat({ max: 3 }) }),
  )
  fc.assert(
    fc.property(position, fc.array(event, { maxLength: 30 }), (start, events) => {
      const { meet } = startAgreement(start)
      let here = start
      let written = start
      let underWay: Position[] = []
      const ask = () => {
        const answer = meet(here, written)
        expect(answer.kind).not.toBe('follow')
        if (answer.kind === 'write') underWay.push(answer.at)
      }
      const arrive = (passed: number) => {
        const next = underWay[Math.min(passed, underWay.length - 1)]
        if (!next) return
        underWay = underWay.slice(passed + 1)
        written = next
        ask()
      }
      for (const happened of events) {
        if (happened.kind === 'talk') {
          here = happened.to
          ask()
        } else arrive(happened.passed)
      }
      while (underWay.length > 0) arrive(0)
      expect(written).toEqual(here)
    }),
  )
})
