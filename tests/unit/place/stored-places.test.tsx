import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readPlaces, storePlaces } from '../../../src/place/stored-places.ts'

const place = { id: 'para_12', top: 180, y: 4200 }

beforeEach(() => window.sessionStorage.clear())

describe('the places of a tab', () => {
  it('are read as they were stored, of many the latest', () => {
    storePlaces(new Map(Array.from({ length: 100 }, (_, entry) => [String(entry), place])))
    const read = readPlaces()
    expect(read.size).toBe(60)
    expect(read.get('99')).toEqual(place)
    expect(read.has('0')).toBe(false)
  })
  it('are none where something else is stored', () => {
    for (const stored of ['', 'null', '{}', '[["a",{"id":1}]]', '[[1,2]]']) {
      window.sessionStorage.setItem('masar.places', stored)
      expect(readPlaces().size).toBe(0)
    }
  })
  it('are none, and nothing is lost but them, where storage is forbidden', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    expect(readPlaces().size).toBe(0)
    expect(() => storePlaces(new Map([['a', place]]))).not.toThrow()
    vi.restoreAllMocks()
  })
})
