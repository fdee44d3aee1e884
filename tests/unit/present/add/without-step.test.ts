import { expect, it } from 'vitest'
import { withoutStep } from '../../../../src/present/add/without-step.ts'
import type { Draft, DraftStep } from '../../../../src/present/deck/schema.ts'
import { blankStep, blankTalk } from '../../../../src/present/edit/blank.ts'

const step = (title: string): DraftStep => ({
  ...blankStep('statement', blankTalk('talk')),
  title: { ar: title, en: title },
})
const talk = (...titles: string[]): Draft => ({ ...blankTalk('talk'), steps: titles.map(step) })

it('takes the last step of those that are the same, wherever it stands now', () => {
  expect(withoutStep(talk('a', 'b', 'a', 'c'), step('a'))).toEqual(talk('a', 'b', 'c'))
})

it('knows a step whose fields stand in another order', () => {
  const turned = Object.fromEntries(Object.entries(step('b')).reverse()) as DraftStep
  expect(withoutStep(talk('a', 'b'), turned)).toEqual(talk('a'))
})

it('leaves a talk that has it no more as it is', () => {
  const now = talk('a', 'c')
  expect(withoutStep(now, step('b'))).toBe(now)
})
