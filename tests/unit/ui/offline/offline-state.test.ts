import { describe, expect, it } from 'vitest'
import {
  nextOffline,
  OFFLINE_UNKNOWN,
  type Offline,
  type OfflineEvent,
} from '../../../../src/ui/offline/offline-state.ts'

const following = (...events: readonly OfflineEvent[]): Offline => events.reduce(nextOffline, OFFLINE_UNKNOWN)

describe('what a window knows of the copy', () => {
  it('is stored when the worker says so, and not before', () => {
    expect(following('wanted').phase).toBe('storing')
    expect(following('wanted', 'filling').phase).toBe('storing')
    expect(following('wanted', 'filling', 'whole').phase).toBe('ready')
  })

  it('what the worker in place lacks is no longer said to be stored', () => {
    expect(following('wanted', 'whole', 'filling').phase).toBe('storing')
    expect(following('wanted', 'whole', 'failed').phase).toBe('failed')
  })

  it('once it is removed, nothing that is heard of the copy that goes counts, until it is wanted again', () => {
    const events = [
      'whole',
      'filling',
      'failed',
      'full',
      'lost',
      'noRoom',
      'updateWaits',
      'updateInPlace',
    ] as const
    for (const event of events)
      expect(following('wanted', 'unwanted', event), event).toEqual({ phase: 'off', update: 'none' })
    expect(following('wanted', 'unwanted', 'wanted').phase).toBe('storing')
  })

  it('a first worker that is gone has failed; that there was no room is said whichever is heard first', () => {
    expect(following('wanted', 'lost').phase).toBe('failed')
    expect(following('wanted', 'lost', 'noRoom').phase).toBe('full')
    expect(following('wanted', 'noRoom', 'lost').phase).toBe('full')
    expect(following('wanted', 'lost', 'wanted').phase).toBe('storing')
    expect(following('wanted', 'noRoom', 'wanted').phase).toBe('storing')
  })

  it('a newer edition that does not fit, or is lost, leaves what is stored', () => {
    expect(following('wanted', 'whole', 'noRoom').phase).toBe('ready')
    expect(following('wanted', 'whole', 'lost').phase).toBe('ready')
  })

  it('a newer edition goes with the copy, and changes nothing about it', () => {
    expect(following('wanted', 'whole', 'updateWaits')).toEqual({ phase: 'ready', update: 'waits' })
    expect(following('wanted', 'whole', 'updateWaits', 'updateInPlace').update).toBe('inPlace')
    expect(following('wanted', 'whole', 'updateWaits', 'unwanted').update).toBe('none')
  })
})
