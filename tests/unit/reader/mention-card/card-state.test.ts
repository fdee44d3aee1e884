import { describe, expect, it } from 'vitest'
import {
  type CardEvent,
  type CardState,
  CLOSED,
  cardState,
} from '../../../../src/reader/mention-card/card-state.ts'

type Event = CardEvent<string>

const over = (mention: string | null): Event => ({ type: 'over', mention })
const focus = (mention: string): Event => ({ type: 'focus', mention })
const press = (mention: string): Event => ({ type: 'press', mention })
const only = (type: 'waited' | 'blur' | 'enter-card' | 'leave-card' | 'close'): Event => ({ type })
const waited = only('waited')

const stateAfter = (...events: Event[]) => events.reduce<CardState<string>>(cardState, CLOSED)
/** The mention whose card is open; * where it is pinned. */
const open = (...events: Event[]) => {
  const { shown } = stateAfter(...events)
  return shown && shown.mention + (shown.pinned ? '*' : '')
}

describe('the card of a mention', () => {
  it('opens when the pointer has rested on the mention, not before', () => {
    expect(open(over('icann'))).toBeNull()
    expect(open(over('icann'), waited)).toBe('icann')
  })

  it('stays away when the pointer only passes', () => {
    expect(open(over('icann'), over(null), waited)).toBeNull()
  })

  it('waits anew when the pointer comes to another mention', () => {
    const [first, second] = [stateAfter(over('icann')), stateAfter(over('icann'), over('itu'))]
    expect(second.waitingFor).toEqual({ open: 'itu' })
    expect(second.waitingFor).not.toBe(first.waitingFor)
    expect(open(over('icann'), waited, over('itu'))).toBe('icann')
    expect(open(over('icann'), waited, over('itu'), waited)).toBe('itu')
  })

  it('closes when the pointer has rested elsewhere', () => {
    expect(open(over('icann'), waited, over(null))).toBe('icann')
    expect(open(over('icann'), waited, over(null), waited)).toBeNull()
  })

  it('stays while the pointer crosses other text on its way to the card or back to the mention', () => {
    expect(open(over('icann'), waited, over(null), only('enter-card'), waited)).toBe('icann')
    expect(open(over('icann'), waited, over(null), over('icann'), waited)).toBe('icann')
  })

  it('closes when the pointer leaves it', () => {
    expect(open(over('icann'), waited, only('enter-card'), only('leave-card'), waited)).toBeNull()
  })

  it('opens at once on keyboard focus and closes when that moves on', () => {
    expect(open(focus('icann'))).toBe('icann')
    expect(open(focus('icann'), only('blur'))).toBeNull()
    expect(open(focus('icann'), only('blur'), focus('itu'))).toBe('itu')
  })

  it('pinned by a press stays, wherever pointer and focus go', () => {
    expect(open(press('icann'))).toBe('icann*')
    expect(open(press('icann'), over('itu'), waited)).toBe('icann*')
    expect(open(press('icann'), over(null), waited, only('blur'), only('leave-card'), waited)).toBe('icann*')
  })

  it('is pinned by a press when it is open already, and gives way to another press', () => {
    expect(open(over('icann'), waited, press('icann'))).toBe('icann*')
    expect(open(press('icann'), press('itu'))).toBe('itu*')
  })

  it('closes when it is told to, and what it waited for is forgotten', () => {
    expect(open(press('icann'), only('close'))).toBeNull()
    expect(open(over('icann'), waited, over('itu'), only('close'), waited)).toBeNull()
  })

  it('does nothing at the end of a wait that was given up', () => {
    const state = stateAfter(press('icann'))
    expect(cardState(state, waited)).toBe(state)
  })
})
